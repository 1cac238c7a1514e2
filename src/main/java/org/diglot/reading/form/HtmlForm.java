package org.diglot.reading.form;

import java.util.List;
import org.diglot.transcript.Progress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page: the part with the most speech is the transcript, what stands around it is furniture. */
final class HtmlForm implements Form {

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        Document page = Jsoup.parse(content.text());
        progress.step(0.2);
        HtmlBlocks blocks = new HtmlBlocks();
        List<HtmlBlock> all = blocks.of(page);
        progress.step(0.3);
        HtmlMain main = HtmlMain.of(all, page);
        Sheet sheet = new Sheet();
        for (HtmlBlock block : all) {
            if (block.grid() != null && main.holds(block)) {
                new GridDrawer(block.columns(), sheet).draw(block.grid(), progress);
            } else if (block.grid() != null) {
                for (Grid.Row row : block.grid().rows()) {
                    sheet.aside(String.join(" ", row.cells()), row.place());
                }
            } else {
                sheet.add(block.text(), "paragraph " + block.number(), main.holds(block) ? Role.FREE : Role.ASIDE);
            }
        }
        return sheet.drawn(content.charset());
    }
}
