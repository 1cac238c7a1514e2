package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.diglot.numbers.Ledger;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whatever a source says, it comes through templates and the clipboard to the character, and does no harm. */
class HostileTemplateProperties {

    private static final Ledger UNCHECKED = new Ledger(List.of(), List.of(), List.of());

    @Property(tries = 100)
    void aPageShowsTheTextAndNothingElse(@ForAll("texts") String english, @ForAll("names") String name) throws Exception {
        for (String source : List.of("{{#quotes}}<p id=t>{{original}}</p><p class=\"{{speaker}}\" title='{{original}}'>x</p>{{/quotes}}",
                "{{#quotes}}<p id=t>{{{original}}}</p><!-- {{&original}} -->{{/quotes}}")) {
            Document page = Jsoup.parse(filled(Template.Kind.HTML, source, call(english, name)));
            assertThat(page.selectFirst("#t").wholeText()).isEqualTo(Visible.shown(english));
            assertThat(page.getAllElements()).extracting(Element::tagName).isSubsetOf("#root", "html", "head", "body", "p");
            assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                    .allMatch(one -> List.of("id", "class", "title").contains(one.getKey())));
        }
    }

    /** An attribute that its author did not quote can take a stranger in, but none that does anything. */
    @Property(tries = 100)
    void noHandlerIsMadeOfAValue(@ForAll("texts") String english) throws Exception {
        String page = filled(Template.Kind.HTML, "{{#quotes}}<p class={{original}}>x</p>{{/quotes}}", call(english + " onclick=alert(1) ", "A"));
        assertThat(Jsoup.parse(page).getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                .noneMatch(one -> one.getKey().matches("on[a-z]+") && !one.getValue().isEmpty()));
    }

    @Property(tries = 100)
    void aCellHoldsOneValueAndNoFormula(@ForAll("texts") String english, @ForAll("names") String name) throws Exception {
        String csv = filled(Template.Kind.CSV, "{{#quotes}}{{speaker}},{{original}},{{number}}\r\n{{/quotes}}", call(english, name));
        try (var rows = CsvWriter.FORMAT.parse(new StringReader(csv))) {
            var row = rows.getRecords().getFirst();
            assertThat(row.size()).isEqualTo(3);
            assertThat(Visible.meant(CellText.meant(row.get(1)))).isEqualTo(english);
            row.forEach(cell -> assertThat("=+-@\t\r\n＝＋－＠".indexOf(cell.charAt(0))).isNegative());
        }
    }

    @Property(tries = 100)
    void nothingHiddenPassesUnmarkedAndATableKeepsItsColumns(@ForAll("texts") String english, @ForAll("names") String name)
            throws Exception {
        for (Template template : List.of(new Template("x", Template.Kind.TEXT, "{{#quotes}}{{original}} {{speaker}}{{/quotes}}"),
                Templates.resource("/assets/templates/slide-table.md"), Templates.resource("/assets/templates/email-note.html"))) {
            assertHarmless(new TemplateExport(template).text(quotes(call(english, name)), ExportOptions.of(Format.HTML), Progress.NONE));
        }
        Clip clip = Clip.of(quotes(call(english, name)), ExportOptions.of(Format.HTML));
        assertHarmless(clip.html());
        assertHarmless(clip.plain());
        assertThat(clip.plain()).startsWith(Visible.shown(english) + "\n");
        assertThat(Jsoup.parse(clip.html()).selectFirst("p[lang=en]").wholeText()).isEqualTo(Visible.shown(english));
        assertThat(Jsoup.parse(clip.html()).getAllElements()).extracting(Element::tagName)
                .isSubsetOf("#root", "html", "head", "body", "p", "blockquote", "br", "i");
    }

    @Property(tries = 4)
    void aMegabyteOnOneLineComesThrough(@ForAll("texts") String piece) throws Exception {
        String english = piece.repeat(1_000_000 / piece.length() + 1);
        assertThat(Jsoup.parse(Clip.of(quotes(call(english, "A")), ExportOptions.of(Format.HTML)).html()).selectFirst("p[lang=en]")
                .wholeText()).isEqualTo(Visible.shown(english));
    }

    /** Any text at all as a template is filled or refused in a sentence with its place. */
    @Property(tries = 400)
    void anyTemplateIsFilledOrRefused(@ForAll("templates") String source) {
        for (Template.Kind kind : Template.Kind.values()) {
            try {
                String text = new TemplateExport(new Template("x", kind, source)).preview(quotes(Calls.ordinary()), ExportOptions.of(Format.HTML));
                assertThat(text).contains("機器翻譯");
            } catch (TemplateProblem problem) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.getMessage()).startsWith("Line " + problem.line() + ", column " + problem.column() + ": ").endsWith(".");
                assertThat((int) source.lines().count()).isGreaterThanOrEqualTo(problem.line() - 1);
            }
        }
    }

    private static void assertHarmless(String text) {
        assertThat(text.codePoints().filter(c -> c != '\n' && c != '\r' && c != '⟦' && Visible.hidden(c)).toArray()).isEmpty();
    }

    private static Transcript call(String english, String name) {
        return Calls.of(name, Calls.saying(english, "是。").segments());
    }

    private static Compilation quotes(Transcript call) {
        return new Compilation(call, UNCHECKED, new Quoting(call).all());
    }

    private static String filled(Template.Kind kind, String source, Transcript call) throws Exception {
        return new TemplateExport(new Template("x", kind, source)).text(quotes(call), ExportOptions.of(Format.HTML), Progress.NONE);
    }

    @Provide
    Arbitrary<String> texts() {
        return new HostileTextProperties().texts();
    }

    @Provide
    Arbitrary<String> names() {
        return new HostileTextProperties().names();
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.of("{{", "}}", "{{{", "}}}", "{{#quotes}}", "{{/quotes}}", "{{speaker}}", "{{original}}", "{{#", "{{/", "{{^note}}",
                "{{/note}}", "{{!", "{{=", "=}}", "{{>x}}", "{{&note}}", "\n", "\r\n", " ", "<p>", "<!--", "</body>", "<script>", "{{.}}",
                "{{#texts}}", "{{/texts}}", "{{text}}", "{{-first}}", "{{label.speaker}}", "{{label}}", "{{groups}}", "{{this}}",
                "{{#this}}", "{{/this}}", "{{#heading}}", "{{/heading}}", "\uD83D", "\u0000", "{", "}", "x").list().ofMaxSize(10)
                .map(parts -> String.join("", parts));
    }
}
