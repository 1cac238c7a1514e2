package org.diglot.quotes;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;

/**
 * Quotes as a translation memory, a unit a quote, with the attribution as properties of the unit.
 *
 * @see <a href="https://www.gala-global.org/tmx-14b">TMX 1.4b</a>
 */
final class TmxWriter implements ClaimWriter {

    @Override
    public void write(Claims claims, OutputStream stream, Progress progress) throws IOException, Progress.Stopped {
        Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            head(claims, xml);
            for (Claim claim : claims.claims()) {
                unit(claim, claims, xml);
                Steps.step(progress, claim, claims);
            }
            xml.writeCharacters("\n");
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        out.write("\n");
        out.flush();
    }

    private static void head(Claims claims, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("tmx");
        xml.writeAttribute("version", "1.4");
        xml.writeCharacters("\n");
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Diglot");
        xml.writeAttribute("creationtoolversion", "1.0.0");
        xml.writeAttribute("segtype", "block");
        xml.writeAttribute("o-tmf", "diglot");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", claims.languages().isEmpty() ? "*all*" : claims.languages().getFirst().tag());
        xml.writeAttribute("datatype", "plaintext");
        xml.writeCharacters("\n");
        xml.writeStartElement("body");
    }

    private static void unit(Claim claim, Claims claims, XMLStreamWriter xml) throws XMLStreamException {
        if (claim.texts().isEmpty()) {
            return;
        }
        xml.writeCharacters("\n");
        xml.writeStartElement("tu");
        xml.writeAttribute("tuid", claim.get(Field.NUMBER));
        if (!claim.get(Field.NOTE).isEmpty()) {
            element(xml, "note", claim.get(Field.NOTE));
        }
        for (Field field : Field.values()) {
            if (field != Field.NOTE && !claim.get(field).isEmpty()) {
                xml.writeStartElement("prop");
                xml.writeAttribute("type", "x-diglot-" + JsonReader.key(field));
                xml.writeCharacters(Visible.shown(claim.get(field)));
                xml.writeEndElement();
            }
        }
        for (Language language : claims.languages()) {
            if (!claim.text(language).isEmpty()) {
                xml.writeStartElement("tuv");
                xml.writeAttribute("xml:lang", language.tag());
                element(xml, "seg", claim.text(language));
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(Visible.shown(text));
        xml.writeEndElement();
    }
}
