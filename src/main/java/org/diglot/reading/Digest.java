package org.diglot.reading;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/** The SHA-256 of a file's bytes. Of much, another processor works it out while this one does what only one can do. */
final class Digest {

    private static final int MUCH = 1 << 20;

    private final byte[] bytes;
    private CompletableFuture<String> begun;

    Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** From here on it may be worked out. */
    void begin() {
        begun = bytes.length < MUCH ? null : CompletableFuture.supplyAsync(this::sha256);
    }

    /** Lower-case hexadecimal. */
    String get() {
        return begun == null ? sha256() : begun.join();
    }

    private String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
