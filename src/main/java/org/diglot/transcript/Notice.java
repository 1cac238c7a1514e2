package org.diglot.transcript;

/** A line of the source about the transcript itself, such as that its Chinese is machine-translated. */
public record Notice(int line, Kind kind, String text) {

    /** What a notice tells the reader. */
    public enum Kind {
        MACHINE_TRANSLATION, OTHER
    }
}
