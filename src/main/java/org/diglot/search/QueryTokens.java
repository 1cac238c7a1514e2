package org.diglot.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Cuts a query at spaces, brackets and quotation marks, of either language and width. */
final class QueryTokens {

    private static final String OPENING_QUOTES = "\"“„「『《";
    private static final String LISTING = ",;、。；，";
    private static final String CLOSING_QUOTES = "\"””」』》";

    private final String query;
    private final List<Oddity> oddities;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;
    private boolean glued;

    private QueryTokens(String query, List<Oddity> oddities) {
        this.query = query;
        this.oddities = oddities;
    }

    /** What can't be cut cleanly is added to the oddities. */
    static List<QueryToken> of(String query, List<Oddity> oddities) {
        QueryTokens tokens = new QueryTokens(halfWidth(query), oddities);
        tokens.cut();
        return tokens.tokens;
    }

    /** Full-width signs are typed by Chinese input methods and mean what their half-width ones do. */
    private static String halfWidth(String query) {
        StringBuilder half = new StringBuilder(query.length());
        query.codePoints().forEach(one -> half.append(one >= 0xFF01 && one <= 0xFF5E
                ? Normalizer.normalize(Character.toString(one), Normalizer.Form.NFKC) : Character.toString(one)));
        return half.toString();
    }

    private void cut() {
        while (at < query.length()) {
            char one = query.charAt(at);
            int quote = OPENING_QUOTES.indexOf(one);
            if (isGap(at)) {
                at++;
                glued = false;
            } else if (one == '(' || one == ')') {
                at++;
                add(one == '(' ? QueryToken.Kind.OPEN : QueryToken.Kind.CLOSE, String.valueOf(one));
            } else if (quote >= 0) {
                quoted(one, CLOSING_QUOTES.charAt(quote));
            } else if (CLOSING_QUOTES.indexOf(one) >= 0) {
                oddities.add(new Oddity(Oddity.Kind.LONE_QUOTE, String.valueOf(one)));
                at++;
            } else {
                word();
            }
        }
    }

    private void quoted(char opening, char closing) {
        int end = query.indexOf(closing, at + 1);
        if (end < 0) {
            oddities.add(new Oddity(Oddity.Kind.LONE_QUOTE, query.substring(at)));
            at++;
            return;
        }
        String inside = query.substring(at + 1, end);
        at = end + 1;
        if (!inside.isBlank()) {
            add(QueryToken.Kind.QUOTED, inside.strip());
        }
    }

    private void word() {
        int start = at;
        while (at < query.length() && !endsWord(at)) {
            at++;
        }
        add(QueryToken.Kind.WORD, query.substring(start, at));
    }

    /** Spaces, and the signs between the items of a list, but not those inside of a figure. */
    private boolean isGap(int index) {
        char one = query.charAt(index);
        return Character.isWhitespace(one) || Character.isSpaceChar(one) || LISTING.indexOf(one) >= 0
                && !(one == ',' && isDigit(index - 1) && isDigit(index + 1));
    }

    private boolean isDigit(int index) {
        return index >= 0 && index < query.length() && Character.isDigit(query.charAt(index));
    }

    private boolean endsWord(int index) {
        char one = query.charAt(index);
        return isGap(index) || one == '(' || one == ')' || OPENING_QUOTES.indexOf(one) >= 0 || CLOSING_QUOTES.indexOf(one) >= 0;
    }

    private void add(QueryToken.Kind kind, String text) {
        tokens.add(new QueryToken(kind, text, glued));
        glued = true;
    }
}
