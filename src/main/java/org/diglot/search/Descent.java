package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes down the tokens of one query: any of (OR) all of (AND, or side by side) not (NOT, -) near one thing.
 *
 * <p>Brackets nest to a fixed depth; deeper ones are odd, not fatal.
 */
final class Descent {

    private static final int DEEPEST = 250;

    /** Words of a name after the first. */
    private static final int MOST_OF_A_NAME = 4;

    /** In capitals, or as programs write them; any other and, or, not is a word. */
    private static final Map<String, String> OPERATORS = Map.of("AND", "AND", "OR", "OR", "NOT", "NOT", "&&", "AND", "||", "OR");

    private static final Pattern NEAR = Pattern.compile("NEAR/?|(?:NEAR|near|Near|w|W)/(\\d+)");

    /** Words; no segment is longer. */
    private static final int FARTHEST = 9_999;

    private final List<QueryToken> tokens;
    private final List<Oddity> oddities;
    private final NumberPhrase numbers;
    private final Lexicon lexicon;
    private int at;
    private int depth;

    Descent(List<QueryToken> tokens, List<Oddity> oddities, NumberPhrase numbers, Lexicon lexicon) {
        this.tokens = tokens;
        this.oddities = oddities;
        this.numbers = numbers;
        this.lexicon = lexicon;
    }

    Optional<Asked> read() {
        List<Asked> parts = new ArrayList<>();
        while (at < tokens.size()) {
            any().ifPresent(parts::add);
            if (at < tokens.size()) {
                odd(Oddity.Kind.LONE_BRACKET, tokens.get(at++).text());
            }
        }
        return joined(parts, Asked.All::new);
    }

    private Optional<Asked> any() {
        List<Asked> parts = new ArrayList<>();
        all().ifPresent(parts::add);
        while (isOperator("OR")) {
            String operator = tokens.get(at++).text();
            Optional<Asked> next = all();
            if (parts.isEmpty() || next.isEmpty()) {
                odd(Oddity.Kind.LONE_OPERATOR, operator);
            }
            next.ifPresent(parts::add);
        }
        return joined(parts, Asked.Any::new);
    }

    private Optional<Asked> all() {
        List<Asked> parts = new ArrayList<>();
        while (at < tokens.size() && !tokens.get(at).is(QueryToken.Kind.CLOSE) && !isOperator("OR")) {
            if (isOperator("AND")) {
                String operator = tokens.get(at++).text();
                if (parts.isEmpty() || !startsOperand()) {
                    odd(Oddity.Kind.LONE_OPERATOR, operator);
                }
            } else if (nearDistance() >= 0) {
                odd(Oddity.Kind.LONE_OPERATOR, tokens.get(at++).text());
            } else {
                not().ifPresent(parts::add);
            }
        }
        return joined(parts, Asked.All::new);
    }

    private Optional<Asked> not() {
        if (isOperator("NOT")) {
            String operator = tokens.get(at++).text();
            if (!startsOperand()) {
                odd(Oddity.Kind.LONE_OPERATOR, operator);
                return Optional.empty();
            }
            return isOperator("NOT") ? not().map(Asked.Not::new) : unwanted().map(Asked.Not::new);
        }
        return near();
    }

    /** What NOT excludes is one thing, of plain words the first or what the first few name: {@code NOT cloud capex}. */
    private Optional<Asked> unwanted() {
        if (!isPlain(at)) {
            return near();
        }
        List<String> plain = plain();
        List<String> unwanted = List.copyOf(plain.subList(0, lexicon.named(plain)));
        at -= plain.size() - unwanted.size();
        return Optional.of(new Asked.Words(unwanted));
    }

    private Optional<Asked> near() {
        Optional<Asked> one = thing();
        while (nearDistance() >= 0) {
            int distance = nearDistance();
            String operator = tokens.get(at++).text();
            Optional<Asked> other = one.isPresent() && startsOperand() ? thing() : Optional.empty();
            if (other.isEmpty() || !Nearness.isPlaced(one.get()) || !Nearness.isPlaced(other.get())) {
                odd(Oddity.Kind.LONE_OPERATOR, operator);
                one = joined(java.util.stream.Stream.of(one, other).flatMap(Optional::stream).toList(), Asked.All::new);
            } else {
                one = Optional.of(new Asked.Near(one.get(), other.get(), distance));
            }
        }
        return one;
    }

    private Optional<Asked> thing() {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        QueryToken token = tokens.get(at);
        return switch (token.kind()) {
            case OPEN -> group();
            case CLOSE -> Optional.empty();
            case QUOTED -> {
                at++;
                yield Optional.of(new Asked.Phrase(token.text()));
            }
            case WORD -> word(token.text());
        };
    }

    private Optional<Asked> group() {
        at++;
        if (depth >= DEEPEST) {
            odd(Oddity.Kind.LONE_BRACKET, "(");
            return Optional.empty();
        }
        depth++;
        Optional<Asked> inside = any();
        depth--;
        if (at < tokens.size()) {
            at++;
        } else {
            odd(Oddity.Kind.LONE_BRACKET, "(");
        }
        return inside;
    }

    private Optional<Asked> word(String text) {
        if (isDashBeforeGroup(text)) {
            at++;
            return thing().map(Asked.Not::new);
        }
        int dashes = dashes(text);
        if (dashes > 0) {
            replace(text.substring(dashes));
            // What a dash excludes is one word: -cloud capex asks for capex.
            Optional<Asked> thing = isPlain(at) ? asWords(tokens.get(at).text()) : thing();
            return dashes % 2 == 1 ? thing.map(Asked.Not::new) : thing;
        }
        int colon = text.indexOf(':');
        if (colon > 0 && text.substring(0, colon).chars().allMatch(Character::isLetter)) {
            return filter(text.substring(0, colon), text.substring(colon + 1));
        }
        Optional<Asked> number = number(Asked.NumberKind.ANY);
        if (number.isPresent()) {
            return number;
        }
        if (NumberPhrase.isMeant(text)) {
            odd(Oddity.Kind.NO_NUMBER, text);
        }
        return words();
    }

    /** {@code -"phrase"} and {@code -(a OR b)}. */
    private boolean isDashBeforeGroup(String text) {
        return text.equals("-") && at + 1 < tokens.size() && tokens.get(at + 1).glued()
                && (tokens.get(at + 1).is(QueryToken.Kind.QUOTED) || tokens.get(at + 1).is(QueryToken.Kind.OPEN));
    }

    /** How many of them exclude what they stand before: not one alone, nor the sign of a number. */
    private static int dashes(String text) {
        int dashes = 0;
        while (dashes + 1 < text.length() && text.charAt(dashes) == '-' && !Character.isDigit(text.charAt(dashes + 1))) {
            dashes++;
        }
        return dashes;
    }

    private Optional<Asked> filter(String name, String rest) {
        Optional<Asked.NumberKind> kind = QueryReader.numberKind(name);
        Optional<Asked.Field> field = Asked.Field.named(name);
        if (kind.isEmpty() && field.isEmpty()) {
            odd(Oddity.Kind.UNKNOWN_FILTER, name + ":");
            return asWords(name + " " + rest);
        }
        if (rest.isEmpty() && !startsValue(at + 1)) {
            odd(Oddity.Kind.EMPTY_FILTER, name + ":");
            at++;
            return Optional.empty();
        }
        if (rest.isEmpty()) {
            at++;
        } else {
            replace(rest);
        }
        return kind.isPresent() ? numberOf(kind.get()) : Optional.of(filtered(field.get(), value(field.get())));
    }

    /** The word after the colon, and those after it that belong to the name: {@code speaker:alicia yap capex}. */
    private String value(Asked.Field field) {
        QueryToken first = tokens.get(at++);
        if (first.is(QueryToken.Kind.QUOTED)) {
            return first.text();
        }
        StringBuilder value = new StringBuilder(first.text());
        int end = at;
        for (int next = at; next < tokens.size() && next < at + MOST_OF_A_NAME && isPlain(next); next++) {
            value.append(' ').append(tokens.get(next).text());
            if (lexicon.holds(field, value.toString())) {
                end = next + 1;
            }
        }
        for (; at < end; at++) {
            first = new QueryToken(first.kind(), first.text() + " " + tokens.get(at).text(), false);
        }
        return first.text();
    }

    private Asked filtered(Asked.Field field, String value) {
        return field == Asked.Field.TOPIC ? new Asked.InTopic(value) : new Asked.Within(field, value);
    }

    private Optional<Asked> numberOf(Asked.NumberKind kind) {
        Optional<Asked> number = number(kind);
        if (number.isEmpty()) {
            odd(Oddity.Kind.NO_NUMBER, tokens.get(at).text());
            return words();
        }
        return number;
    }

    private Optional<Asked> number(Asked.NumberKind kind) {
        List<String> ahead = ahead(at);
        return numbers.first(ahead, kind).map(found -> {
            at += found.words();
            return found.bare() && kind == Asked.NumberKind.ANY
                    ? new Asked.Any(List.of(new Asked.Phrase(String.join(" ", ahead.subList(0, found.words()))),
                            found.asked()))
                    : found.asked();
        });
    }

    /** The words that a number may be said in. */
    private List<String> ahead(int index) {
        List<String> ahead = new ArrayList<>();
        for (int next = index; next < tokens.size() && tokens.get(next).is(QueryToken.Kind.WORD)
                && ahead.size() < NumberPhrase.MOST_WORDS; next++) {
            ahead.add(tokens.get(next).text());
        }
        return ahead;
    }

    /** The plain words from here on; topics of several words are found among them later. */
    private Optional<Asked> words() {
        String first = tokens.get(at).text();
        if (isPrefix(first)) {
            at++;
            return Optional.of(new Asked.Prefix(first.substring(0, first.length() - 1)));
        }
        List<String> words = new ArrayList<>(List.of(first));
        at++;
        words.addAll(plain());
        return Optional.of(new Asked.Words(words));
    }

    private List<String> plain() {
        List<String> plain = new ArrayList<>();
        while (at < tokens.size() && isPlain(at)) {
            plain.add(tokens.get(at++).text());
        }
        return plain;
    }

    private Optional<Asked> asWords(String text) {
        at++;
        List<String> words = List.of(text.strip().split("\\s+"));
        return words.getFirst().isEmpty() ? Optional.empty() : Optional.of(new Asked.Words(words));
    }

    private boolean isPlain(int index) {
        QueryToken token = tokens.get(index);
        String text = token.text();
        return token.is(QueryToken.Kind.WORD) && !isOperator(index) && !isPrefix(text) && text.indexOf(':') <= 0
                && text.charAt(0) != '-' && !NumberPhrase.isMeant(text)
                && !(index + 1 < tokens.size() && nearDistance(index + 1) >= 0)
                && numbers.first(ahead(index), Asked.NumberKind.ANY).isEmpty();
    }

    private boolean isOperator(int index) {
        String text = tokens.get(index).text();
        return tokens.get(index).is(QueryToken.Kind.WORD) && OPERATORS.containsKey(text) || nearDistance(index) >= 0;
    }

    private boolean isOperator(String word) {
        return at < tokens.size() && tokens.get(at).is(QueryToken.Kind.WORD)
                && word.equals(OPERATORS.get(tokens.get(at).text()));
    }

    private static boolean isPrefix(String text) {
        return text.length() > 1 && text.endsWith("*");
    }

    private int nearDistance() {
        return at < tokens.size() ? nearDistance(at) : -1;
    }

    /** Of {@code NEAR/10}; ten words where none is given; -1 where it is another word. */
    private int nearDistance(int index) {
        QueryToken token = tokens.get(index);
        String text = token.text();
        Matcher near = NEAR.matcher(text);
        if (!token.is(QueryToken.Kind.WORD) || !near.matches()) {
            return -1;
        }
        if (near.group(1) == null) {
            return 10;
        }
        return near.group(1).length() > 4 ? FARTHEST : Integer.parseInt(near.group(1));
    }

    private boolean startsOperand() {
        return at < tokens.size() && !tokens.get(at).is(QueryToken.Kind.CLOSE) && !isOperator("OR")
                && !isOperator("AND");
    }

    private boolean startsValue(int index) {
        return index < tokens.size() && (tokens.get(index).is(QueryToken.Kind.QUOTED)
                || tokens.get(index).is(QueryToken.Kind.WORD) && !isOperator(index));
    }

    private void replace(String text) {
        QueryToken token = tokens.get(at);
        tokens.set(at, new QueryToken(token.kind(), text, token.glued()));
    }

    private void odd(Oddity.Kind kind, String text) {
        oddities.add(new Oddity(kind, text));
    }

    private static Optional<Asked> joined(List<Asked> parts, Function<List<Asked>, Asked> join) {
        return parts.isEmpty() ? Optional.empty()
                : Optional.of(parts.size() == 1 ? parts.getFirst() : join.apply(parts));
    }
}
