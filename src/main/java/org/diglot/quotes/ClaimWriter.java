package org.diglot.quotes;

import java.io.IOException;
import java.io.OutputStream;
import org.diglot.transcript.Progress;

/** Writes quotes as a document of one format. Leaves the stream open. */
interface ClaimWriter {

    void write(Claims claims, OutputStream out, Progress progress) throws IOException, Progress.Stopped;
}
