package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.okapi.common.Event;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.common.resource.ITextUnit;
import net.sf.okapi.common.resource.RawDocument;
import net.sf.okapi.filters.tmx.TmxFilter;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

class TmxWriterTest {

    /** The declarations of TMX 1.4b for the elements that stand in ours; segments of plain text hold no markup. */
    private static final String RULES = """
            <!DOCTYPE tmx [
            <!ELEMENT tmx (header,body)> <!ATTLIST tmx version CDATA #FIXED "1.4">
            <!ELEMENT header (note|prop|ude)*>
            <!ATTLIST header creationtool CDATA #REQUIRED creationtoolversion CDATA #REQUIRED
              segtype (block|paragraph|sentence|phrase) #REQUIRED o-tmf CDATA #REQUIRED adminlang CDATA #REQUIRED
              srclang CDATA #REQUIRED datatype CDATA #REQUIRED o-encoding CDATA #IMPLIED creationdate CDATA #IMPLIED
              creationid CDATA #IMPLIED changedate CDATA #IMPLIED changeid CDATA #IMPLIED>
            <!ELEMENT body (tu*)>
            <!ELEMENT tu ((note|prop)*,tuv+)> <!ATTLIST tu tuid CDATA #IMPLIED srclang CDATA #IMPLIED>
            <!ELEMENT tuv ((note|prop)*,seg)> <!ATTLIST tuv xml:lang CDATA #REQUIRED>
            <!ELEMENT note (#PCDATA)> <!ELEMENT prop (#PCDATA)> <!ATTLIST prop type CDATA #REQUIRED>
            <!ELEMENT seg (#PCDATA)> <!ELEMENT ude (map+)> <!ELEMENT map EMPTY>
            ]>
            """;

    @Test
    void theRulesOfTheFormatHoldAndThePairsAreEqual() throws Exception {
        Transcript call = Calls.saying("Revenue <grew> & ]]> 11%.", "營收成長11%。", "Only here.", "", "😀 \u202E x", "=1+1");
        Document tmx = parse(VerifierTest.export(call, Format.TMX));
        List<List<String>> pairs = new ArrayList<>();
        for (int i = 0; i < tmx.getElementsByTagName("tu").getLength(); i++) {
            pairs.add(texts((Element) tmx.getElementsByTagName("tu").item(i)));
        }
        assertThat(pairs).containsExactly(List.of("en", "Revenue <grew> & ]]> 11%.", "zh-Hant", "營收成長11%。"),
                List.of("en", "Only here."), List.of("en", "😀 ⟦U+202E⟧ x", "zh-Hant", "=1+1"));
        assertThat(((Element) tmx.getElementsByTagName("header").item(0)).getAttribute("srclang")).isEqualTo("en");
    }

    @Test
    void noteAndAttributionGoAlong() throws Exception {
        Transcript call = Calls.ordinary();
        Quote quote = new Quoting(call).of(call.segments().get(4)).orElseThrow().withNote("why").withTags(List.of("margin"));
        String tmx = new String(VerifierTest.bytes(new Compilation(call, Calls.check(call), List.of(quote)),
                ExportOptions.of(Format.TMX)), StandardCharsets.UTF_8);
        assertThat(tmx).contains("<note>why</note>").contains("<prop type=\"x-diglot-tags\">margin</prop>")
                .contains("<prop type=\"x-diglot-interpreted\">said through an interpreter</prop>")
                .contains("<prop type=\"x-diglot-translation\">line 1 of the source: 中文為機器翻譯</prop>");
        parse(tmx.getBytes(StandardCharsets.UTF_8));
    }

    /** Okapi's filter, which translators' tools are built on. */
    @Test
    void anotherProgramReadsThePairsAsTheyStand() throws Exception {
        Transcript call = Calls.saying("Revenue <grew> & ]]> 11%.", "營收成長11%。", "A \"second\" line, 😀 𠮷.", "「第二」行。",
                "=1+1", "{0} \\n");
        List<List<String>> pairs = new ArrayList<>();
        try (TmxFilter filter = new TmxFilter();
             RawDocument document = new RawDocument(new ByteArrayInputStream(VerifierTest.export(call, Format.TMX)), "UTF-8",
                     LocaleId.fromBCP47("en"), LocaleId.fromBCP47("zh-Hant"))) {
            filter.open(document);
            while (filter.hasNext()) {
                Event event = filter.next();
                if (event.isTextUnit()) {
                    ITextUnit unit = event.getTextUnit();
                    pairs.add(List.of(unit.getSource().getUnSegmentedContentCopy().getText(),
                            unit.getTarget(LocaleId.fromBCP47("zh-Hant")).getUnSegmentedContentCopy().getText()));
                }
            }
        }
        assertThat(pairs).isEqualTo(call.segments().stream()
                .map(segment -> segment.texts().stream().map(Text::text).toList()).toList());
    }

    private static List<String> texts(Element unit) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < unit.getElementsByTagName("tuv").getLength(); i++) {
            Element variant = (Element) unit.getElementsByTagName("tuv").item(i);
            texts.add(variant.getAttribute("xml:lang"));
            texts.add(variant.getElementsByTagName("seg").item(0).getTextContent());
        }
        return texts;
    }

    private static Document parse(byte[] bytes) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException said) throws SAXParseException {
                throw said;
            }

            @Override
            public void error(SAXParseException said) throws SAXParseException {
                throw said;
            }

            @Override
            public void fatalError(SAXParseException said) throws SAXParseException {
                throw said;
            }
        });
        String tmx = new String(bytes, StandardCharsets.UTF_8);
        int root = tmx.indexOf("<tmx");
        return builder.parse(new InputSource(new StringReader(tmx.substring(0, root) + RULES + tmx.substring(root))));
    }
}
