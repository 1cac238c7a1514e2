package org.diglot.reading.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/**
 * Draws the paragraphs and tables of a Word document; running heads and notes at the foot are set aside.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1, 17</a>
 */
final class WordDrawer {

    private static final int STEP = 512;

    private final Parts parts;
    private final Sheet sheet = new Sheet();
    private int paragraph;
    private int tables;
    private String before = "";

    WordDrawer(Parts parts) {
        this.parts = parts;
    }

    Drawn draw(Progress progress) throws Undrawable, Progress.Stopped {
        asides("header");
        for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
            if (part.getKey().startsWith("word/document")) {
                try {
                    document(new PartXml(part.getValue()), progress);
                } catch (XMLStreamException broken) {
                    throw new Undrawable(Why.BROKEN, "After paragraph " + paragraph
                            + " the document is damaged; open it in Word, save it anew and open that.");
                }
            }
        }
        asides("footnote");
        asides("endnote");
        asides("footer");
        return sheet.drawn("UTF-8");
    }

    private void document(PartXml xml, Progress progress) throws XMLStreamException, Undrawable, Progress.Stopped {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "p" -> paragraph(xml);
                case "tbl" -> table(xml, progress);
                case "del", "moveFrom", "Fallback", "sectPr" -> xml.skip();
                default -> {
                }
            }
            if (paragraph % STEP == STEP - 1) {
                progress.step(0.2);
            }
        }
        line(before);
    }

    private void paragraph(PartXml xml) throws XMLStreamException, Undrawable {
        WordText text = new WordText(xml);
        text.read();
        paragraph++;
        String all = before + text.text();
        before = text.isJoinedToNext() ? all : "";
        if (!text.isJoinedToNext()) {
            line(all);
        }
        for (String box : text.boxes()) {
            line(box);
        }
    }

    private void line(String text) throws Undrawable {
        for (String line : text.split("\n")) {
            sheet.text(line, "paragraph " + paragraph);
        }
    }

    /** A table that sets the languages side by side is drawn by rows; any other cell by cell. */
    private void table(PartXml xml, Progress progress) throws XMLStreamException, Undrawable, Progress.Stopped {
        WordTable table = new WordTable(xml, "table " + ++tables + ", ");
        table.read();
        Grid grid = new Grid(List.of(), table.rows());
        Optional<Columns> columns = Columns.of(grid);
        if (columns.isPresent() && (columns.get().isBilingual() || columns.get().header() >= 0
                && !columns.get().speakers().isEmpty())) {
            new GridDrawer(columns.get(), sheet).draw(grid, progress);
        } else {
            for (Grid.Row row : grid.rows()) {
                for (String cell : row.cells()) {
                    for (String line : cell.split("\n")) {
                        sheet.text(line, row.place());
                    }
                }
            }
        }
        paragraph += table.paragraphs();
    }

    private void asides(String kind) throws Undrawable {
        List<String> drawn = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : parts.all().entrySet()) {
            if (!part.getKey().startsWith("word/" + kind)) {
                continue;
            }
            try {
                PartXml xml = new PartXml(part.getValue());
                for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                    if (xml.isStart("p")) {
                        WordText text = new WordText(xml);
                        text.read();
                        if (!drawn.contains(text.text())) {
                            drawn.add(text.text());
                            sheet.aside(text.text(), kind);
                        }
                    }
                }
            } catch (XMLStreamException broken) {
                throw new Undrawable(Why.BROKEN, "The " + kind
                        + "s of the document are damaged; open it in Word, save it anew and open that.");
            }
        }
    }
}
