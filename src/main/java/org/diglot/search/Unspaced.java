package org.diglot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chinese writes a word and the value it is held against as one: {@code 毛利率超過15%} is 毛利率 and 超過15%. */
final class Unspaced {

    /** Longer ones are sentences, in which a value is meant to stand where it stands. */
    private static final int LONGEST = 40;

    private final NumberPhrase numbers;

    Unspaced(NumberPhrase numbers) {
        this.numbers = numbers;
    }

    List<QueryToken> parted(List<QueryToken> tokens) {
        List<QueryToken> parted = new ArrayList<>(tokens.size() + 1);
        for (QueryToken token : tokens) {
            Optional<Integer> value = token.is(QueryToken.Kind.WORD) ? valueIn(token.text()) : Optional.empty();
            if (value.isEmpty()) {
                parted.add(token);
            } else {
                parted.add(new QueryToken(token.kind(), token.text().substring(0, value.get()), token.glued()));
                parted.add(new QueryToken(token.kind(), token.text().substring(value.get()), false));
            }
        }
        return parted;
    }

    /** Where the rest of a word is a comparison or a range, after nothing but Han characters. */
    private Optional<Integer> valueIn(String word) {
        if (word.length() > LONGEST || word.chars().noneMatch(Character::isDigit) || isComparison(word)) {
            return Optional.empty();
        }
        for (int at = 1; at < word.length() && Character.isIdeographic(word.charAt(at - 1)); at++) {
            if (at > 1 && mayBegin(word.substring(at)) && isComparison(word.substring(at))) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean mayBegin(String rest) {
        return Character.isDigit(rest.charAt(0)) || "介".indexOf(rest.charAt(0)) >= 0 || Comparison.before(rest).isPresent();
    }

    private boolean isComparison(String text) {
        return numbers.first(List.of(text), Asked.NumberKind.ANY).filter(found -> !found.bare()).isPresent();
    }
}
