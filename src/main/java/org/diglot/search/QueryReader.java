package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.numbers.QuantityReader;

/**
 * Reads what an analyst types into a search field. Nothing is refused: what can't be understood is named as an
 * {@link Oddity}, and its words are searched as they are. Stateless, for any number of threads.
 */
public final class QueryReader {

    /** UTF-16 units of a query, and words in it, which brackets are not: nobody types more, and an index has its limits too. */
    static final int LONGEST = 2_000;
    static final int MOST_TOKENS = 150;

    private final NumberPhrase numbers;
    private final Unspaced unspaced;

    public QueryReader(QuantityReader quantities) {
        numbers = new NumberPhrase(new Operands(quantities));
        unspaced = new Unspaced(numbers);
    }

    public Reading read(String query) {
        return read(query, Lexicon.NONE);
    }

    Reading read(String query, Lexicon lexicon) {
        List<Oddity> oddities = new ArrayList<>();
        List<QueryToken> all = unspaced.parted(QueryTokens.of(bounded(query), oddities));
        List<QueryToken> tokens = bounded(all);
        if (query.length() > LONGEST || tokens.size() < all.size()) {
            oddities.addFirst(new Oddity(Oddity.Kind.TOO_LONG, query.substring(0, bounded(query).length())));
        }
        Optional<Asked> asked = new Descent(tokens, oddities, numbers, lexicon).read();
        asked.filter(QueryReader::excludesOnly)
                .ifPresent(any -> oddities.add(new Oddity(Oddity.Kind.ONLY_NOT, query.strip())));
        return new Reading(query, asked, oddities);
    }

    private static String bounded(String query) {
        if (query.length() <= LONGEST) {
            return query;
        }
        return query.substring(0, Character.isHighSurrogate(query.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    private static List<QueryToken> bounded(List<QueryToken> tokens) {
        List<QueryToken> bounded = new ArrayList<>();
        int things = 0;
        for (QueryToken token : tokens) {
            things += isBracket(token) ? 0 : 1;
            if (things <= MOST_TOKENS || isBracket(token)) {
                bounded.add(token);
            }
        }
        return bounded;
    }

    private static boolean isBracket(QueryToken token) {
        return token.is(QueryToken.Kind.OPEN) || token.is(QueryToken.Kind.CLOSE);
    }

    private static boolean excludesOnly(Asked asked) {
        return switch (asked) {
            case Asked.Not not -> true;
            case Asked.All(List<Asked> parts) -> parts.stream().allMatch(QueryReader::excludesOnly);
            case Asked.Any(List<Asked> parts) -> parts.stream().anyMatch(QueryReader::excludesOnly);
            default -> false;
        };
    }

    static Optional<Asked.NumberKind> numberKind(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "money", "amount", "金額", "金额" -> Optional.of(Asked.NumberKind.MONEY);
            case "percent", "pct", "百分比" -> Optional.of(Asked.NumberKind.PERCENT);
            case "count", "數量", "数量" -> Optional.of(Asked.NumberKind.COUNT);
            case "number", "num", "數字", "数字" -> Optional.of(Asked.NumberKind.ANY);
            default -> Optional.empty();
        };
    }
}
