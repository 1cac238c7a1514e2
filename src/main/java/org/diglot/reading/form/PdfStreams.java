package org.diglot.reading.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** Finds streams of a PDF that unpack to more than a reader can hold, before a reader meets them. */
final class PdfStreams {

    private static final int MOST = 96 << 20;
    private static final int DICTIONARY = 1024;
    private static final int NESTED = 3;
    private static final byte[] MARK = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfStreams() {
    }

    static void check(byte[] bytes, Progress progress) throws Undrawable, Progress.Stopped {
        byte[] buffer = new byte[1 << 15];
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            progress.step(0);
            if (isDeflated(bytes, at) && !isPicture(bytes, at) && size(bytes, at, buffer) > MOST) {
                throw new Undrawable(Why.TOO_MUCH,
                        "This PDF unpacks to far more than any call; print the pages of the call to a new PDF and open that.");
            }
        }
    }

    /** Where the data of the next stream begins; -1 where there is none. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + MARK.length + 2 < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && bytes[Math.max(0, i - 1)] != 'd') {
                int at = i + MARK.length;
                at += bytes[at] == '\r' ? 1 : 0;
                at += bytes[at] == '\n' ? 1 : 0;
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDeflated(byte[] bytes, int at) {
        return at + 2 < bytes.length && (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    /** Pictures are never unpacked here. */
    private static boolean isPicture(byte[] bytes, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image") && dictionary.contains("/Width") && !dictionary.contains("/ObjStm")
                && !dictionary.contains("/XRef");
    }

    private static long size(byte[] bytes, int at, byte[] buffer) {
        long size = 0;
        try {
            for (int i = 0; i < NESTED; i++) {
                size = Math.max(size, size(repeated(bytes, at, i + 1), buffer));
            }
        } catch (IOException end) {
            return size;
        }
        return size;
    }

    private static InputStream repeated(byte[] bytes, int at, int times) {
        InputStream in = new ByteArrayInputStream(bytes, at, bytes.length - at);
        for (int i = 0; i < times; i++) {
            in = new InflaterInputStream(in);
        }
        return in;
    }

    /** How much comes, counted no further than needed; what is broken further on ends it. */
    private static long size(InputStream in, byte[] buffer) throws IOException {
        long size = 0;
        int read = in.read(buffer);
        if (read < 0) {
            throw new IOException("empty");
        }
        try {
            for (; read >= 0 && size <= MOST; read = in.read(buffer)) {
                size += read;
            }
        } catch (IOException broken) {
            return size;
        }
        return size;
    }
}
