package org.diglot.quotes;

import java.util.stream.Collectors;
import org.diglot.transcript.Source;
import org.diglot.transcript.Transcript;

/** The sources of a call as a document names them: one, or two of one language each. */
final class CallSources {

    private static final String AND = " + ";

    private CallSources() {
    }

    static String names(Transcript call) {
        return call.sources().stream().map(Source::name).collect(Collectors.joining(AND));
    }

    /** By which a call is known. */
    static String hashes(Transcript call) {
        return call.sources().stream().map(Source::sha256).collect(Collectors.joining(AND));
    }
}
