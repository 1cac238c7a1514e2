package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.diglot.transcript.Progress;

/** Quotes as comma-separated values (RFC 4180), every cell quoted, UTF-8. */
final class CsvWriter implements ClaimWriter {

    static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

    private final boolean bom;

    CsvWriter(boolean bom) {
        this.bom = bom;
    }

    @Override
    public void write(Claims claims, OutputStream stream, Progress progress) throws IOException, Progress.Stopped {
        BufferedWriter out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        if (bom) {
            out.write('\uFEFF');
        }
        ClaimTable table = new ClaimTable(claims);
        CSVPrinter printer = new CSVPrinter(out, FORMAT);
        printer.printRecord(table.headings());
        for (Claim claim : claims.claims()) {
            printer.printRecord(table.row(claim).stream().map(CellText::safe));
            Steps.step(progress, claim, claims);
        }
        printer.flush();
    }
}
