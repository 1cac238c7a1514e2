package org.diglot.search;

import java.util.Arrays;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * Hands the terms of one text after another to Lucene: those of {@link Tokenizing}, without making an object of each.
 * Their places in the text are found again when a hit is shown. A topic is one more term where its words begin.
 */
final class TermStream extends TokenStream implements Cutting {

    // First, since the usual attributes would bring a term of their own.
    private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final BytesRef shown = new BytesRef();
    private final boolean stems;
    private byte[] bytes = new byte[1024];
    private int[] ends = new int[128];
    private int[] positions = new int[128];
    private int[] starts = new int[128];
    private int count;
    private int topicsFrom;
    private int position;
    private int next;
    private int nextTopic;

    /** @param stems whether words stand there by their stems too */
    TermStream(boolean stems) {
        this.stems = stems;
    }

    /** Takes the terms of a text in the place of the ones before. */
    TermStream of(String text, Tokenizing tokenizing) {
        count = 0;
        position = -1;
        tokenizing.cut(text, this);
        topicsFrom = count;
        return this;
    }

    /** A topic whose words begin at that place of the text; topics come in the order of the text, after its terms. */
    void topic(byte[] term, int start) {
        begin(positionAt(start), start);
        append(term, 0, term.length);
    }

    @Override
    public void word(TermCache.Entry word, int start, int end) {
        position++;
        begin(position, start);
        append(word.bytes(), 0, word.cut());
        if (stems) {
            begin(position, start);
            append(word.bytes(), word.cut(), word.bytes().length);
        }
    }

    @Override
    public void han(int one, int following, int start, int end, int followingEnd) {
        position++;
        begin(position, start);
        append(one);
        if (following >= 0) {
            begin(position, start);
            append(one);
            append(following);
        }
    }

    @Override
    public void reset() {
        // The end of a stream clears its attributes.
        term.setBytesRef(shown);
        position = -1;
        next = 0;
        nextTopic = topicsFrom;
    }

    @Override
    public boolean incrementToken() {
        if (nextTopic < count && (positions[nextTopic] <= position || next == topicsFrom)) {
            show(nextTopic++);
        } else if (next < topicsFrom) {
            show(next++);
        } else {
            return false;
        }
        return true;
    }

    private void show(int at) {
        int now = Math.max(position, positions[at]);
        step.setPositionIncrement(now - position);
        position = now;
        shown.bytes = bytes;
        shown.offset = at == 0 ? 0 : ends[at - 1];
        shown.length = ends[at] - shown.offset;
    }

    /** The position of the last term that starts at or before a place. */
    private int positionAt(int start) {
        int low = 0;
        int high = topicsFrom;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] <= start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : positions[low - 1];
    }

    private void begin(int at, int start) {
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
            positions = Arrays.copyOf(positions, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
        }
        positions[count] = at;
        starts[count] = start;
        ends[count] = count == 0 ? 0 : ends[count - 1];
        count++;
    }

    private void append(byte[] more, int from, int to) {
        int end = room(to - from);
        System.arraycopy(more, from, bytes, end, to - from);
        ends[count - 1] = end + to - from;
    }

    private void append(int codePoint) {
        if (codePoint < 0x800 || codePoint > 0xFFFF) {
            byte[] other = TermCache.bytes(Character.toString(codePoint));
            append(other, 0, other.length);
            return;
        }
        int end = room(3);
        bytes[end] = (byte) (0xE0 | codePoint >> 12);
        bytes[end + 1] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[end + 2] = (byte) (0x80 | codePoint & 0x3F);
        ends[count - 1] = end + 3;
    }

    private int room(int more) {
        int end = ends[count - 1];
        if (end + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
        }
        return end;
    }
}
