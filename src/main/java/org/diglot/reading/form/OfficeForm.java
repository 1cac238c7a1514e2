package org.diglot.reading.form;

import java.util.regex.Pattern;
import org.diglot.transcript.Progress;

/** A packed document: of Word, of Excel, or of neither. */
final class OfficeForm implements Form {

    private static final Pattern WANTED = Pattern.compile("word/(document|footnotes|endnotes|header|footer)\\d*\\.xml"
            + "|xl/(workbook|sharedStrings|worksheets/sheet\\d+)\\.xml", Pattern.CASE_INSENSITIVE);

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        Parts parts = new Parts(content.bytes(), name -> WANTED.matcher(name).matches(), progress);
        progress.step(0.1);
        if (parts.all().keySet().stream().anyMatch(name -> name.startsWith("word/document"))) {
            return new WordDrawer(parts).draw(progress);
        }
        if (parts.all().keySet().stream().anyMatch(name -> name.startsWith("xl/worksheets"))) {
            return new SheetDrawer(parts).draw(progress);
        }
        Form foreign = parts.has("mimetype") || parts.has("content.xml") ? Foreign.OPEN_DOCUMENT : Foreign.ZIP;
        return foreign.draw(content, progress);
    }
}
