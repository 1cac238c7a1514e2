package org.diglot.ui.margin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.diglot.numbers.Ledger;
import org.diglot.numbers.Quoted;
import org.diglot.transcript.Finding;
import org.diglot.transcript.Transcript;

/**
 * Names findings by what they are about: the texts of their segments, their kind, and the spans in question. No index
 * goes into a name, so that it outlives another version of the checks; equal findings of equal texts are numbered.
 */
final class Identity {

    private static final int BYTES = 12;

    private final Transcript call;
    private final Ledger ledger;
    private final Map<String, Integer> times = new HashMap<>();

    Identity(Transcript call, Ledger ledger) {
        this.call = call;
        this.ledger = ledger;
    }

    String of(Finding finding) {
        String about = finding.quantities().isEmpty()
                ? texts(finding.segment()) + String.join("\n", finding.arguments().stream().limit(2).toList())
                : finding.quantities().stream().map(id -> place(ledger.quantities().get(id)))
                        .collect(Collectors.joining("\n"));
        String name = finding.kind().printed() + "-" + digest(about);
        int time = times.merge(name, 1, Integer::sum);
        return time == 1 ? name : name + "-" + time;
    }

    private String place(Quoted one) {
        return texts(one.segment()) + one.language().tag() + " " + one.quantity().span().start() + "-"
                + one.quantity().span().end();
    }

    private String texts(int segment) {
        return call.segments().get(segment).texts().stream().map(text -> text.text() + "\n")
                .collect(Collectors.joining());
    }

    private static String digest(String about) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(about.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
