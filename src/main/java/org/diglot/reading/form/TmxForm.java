package org.diglot.reading.form;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/**
 * A translation memory: its units are pairs.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b</a>
 */
final class TmxForm implements Form {

    private static final int STEP = 512;

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable, Progress.Stopped {
        List<TmxUnit> units = new ArrayList<>();
        XMLStreamReader xml = null;
        try {
            xml = SafeXml.reader(new StringReader(body(content.text())));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tu")) {
                    units.add(new TmxReader(xml, units.size() + 1).unit());
                    if (units.size() % STEP == 0) {
                        progress.step(0.4 * xml.getLocation().getCharacterOffset() / Math.max(1, content.text().length()) % 0.4);
                    }
                }
            }
        } catch (XMLStreamException | IllegalStateException broken) {
            int line = xml == null ? 0 : Math.max(0, xml.getLocation().getLineNumber());
            throw new Undrawable(Why.BROKEN, line, "After tu " + units.size()
                    + " the translation memory is no well-formed XML; mend it there or export it again.");
        }
        Sheet sheet = new Sheet();
        new TmxDrawer(units, sheet).draw();
        return sheet.drawn(content.charset());
    }

    /** From the root on: what stands before it (a declaration of another encoding, a DOCTYPE) is of no use here. */
    private static String body(String text) {
        int root = text.toLowerCase(Locale.ROOT).indexOf("<tmx");
        return root < 0 ? text : text.substring(root);
    }
}
