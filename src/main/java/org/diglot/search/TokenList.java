package org.diglot.search;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Hands tokens that are already cut to Lucene; their places in the text are found again when a hit is shown. */
final class TokenList extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private Iterator<Token> left;

    TokenList(List<Token> tokens) {
        this.tokens = tokens;
    }

    @Override
    public void reset() {
        left = tokens.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!left.hasNext()) {
            return false;
        }
        clearAttributes();
        Token next = left.next();
        term.append(next.term());
        step.setPositionIncrement(next.step());
        return true;
    }
}
