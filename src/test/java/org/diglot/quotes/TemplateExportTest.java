package org.diglot.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateExportTest {

    private static final Transcript CALL = Calls.ordinary();
    private static final ExportOptions PLAIN = ExportOptions.of(Format.MARKDOWN);

    @Test
    void everyFieldCanBeAskedFor() throws Exception {
        Quote quote = new Quoting(CALL).of(3, Language.ENGLISH, new org.diglot.transcript.Span(0, 9)).withNote("my note")
                .withTags(List.of("a", "b")).withColour("yellow").withTopics(List.of("capex"));
        StringBuilder source = new StringBuilder("{{#quotes}}");
        for (String name : TemplateNames.all()) {
            source.append(name.startsWith("-") || name.equals(".") || name.equals("this") || TemplateNames.PART.contains(name)
                    || TemplateNames.DOCUMENT.contains(name) ? "" : name + "={{" + name + "}}\n");
        }
        String text = text(Template.Kind.TEXT, source + "{{/quotes}}", quotes(quote));
        assertThat(text.lines()).contains("texts=Thank you / 謝謝。資本支出呢?", "original=Thank you", "translated=謝謝。資本支出呢?",
                "en=Thank you", "zh=謝謝。資本支出呢?", "speaker=Wang Wu · 王五", "firm=Some & Sons <Securities>",
                "company=Northern Wind", "period=Q3 2025", "section=Q&A", "turn=1", "segment=3", "lines=7, 8",
                "language=en", "span=0–9", "interpreted=said through an interpreter", "topics=capex", "colour=yellow",
                "tags=a, b", "note=my note", "file=call.txt", "sha256=" + Calls.HASH, "number=1", "total=1",
                "translation=line 1 of the source: 中文為機器翻譯", "columns=Thank you, 謝謝。資本支出呢?");
    }

    @Test
    void figuresComeWithTheirCheck() throws Exception {
        assertThat(text(Template.Kind.TEXT, "{{#quotes}}{{#figures}}[{{#texts}}{{.}}|{{/texts}}{{check}}]{{/figures}}{{/quotes}}",
                quotes(new Quoting(CALL).of(CALL.segments().getFirst()).orElseThrow())))
                .startsWith("[11%|11%|agree][$5.2 billion|52億美元|agree]");
    }

    @Test
    void quotesStandInTheirGroups() throws Exception {
        String text = new TemplateExport(new Template("x", Template.Kind.TEXT,
                "{{#groups}}# {{group}}\n{{#quotes}}{{number}} {{speaker}}\n{{/quotes}}{{/groups}}"))
                .text(all(), new ExportOptions(Format.MARKDOWN, Set.of(), Grouping.SPEAKER, false), Progress.NONE);
        assertThat(text.lines().limit(8)).containsExactly("# Jane Roe", "1 Jane Roe", "2 Jane Roe", "3 Jane Roe",
                "# Wang Wu · 王五", "4 Wang Wu · 王五", "5 Wang Wu · 王五", "6 Wang Wu · 王五");
    }

    @ParameterizedTest
    @EnumSource(Template.Kind.class)
    void theNoticesGoAlongThoughTheTemplateForgotThem(Template.Kind kind) throws Exception {
        String text = text(kind, "{{#quotes}}{{original}}\n{{/quotes}}", all());
        assertThat(text).containsOnlyOnce("中文為機器翻譯").containsPattern("(?i)interpreted:? .*4, 5, 6");
    }

    @ParameterizedTest
    @EnumSource(Template.Kind.class)
    void noNoticeIsSaidTwice(Template.Kind kind) throws Exception {
        assertThat(text(kind, "{{#quotes}}{{original}}\n{{#-last}}{{translation}}\n{{/-last}}{{interpreted}}\n{{/quotes}}", all()))
                .containsOnlyOnce("中文為機器翻譯").doesNotContain("4, 5, 6");
        assertThat(text(kind, "{{#notices}}{{.}}\n{{/notices}}", all())).containsOnlyOnce("中文為機器翻譯")
                .containsOnlyOnce("4, 5, 6");
    }

    @Test
    void aNoticeWithinACommentIsNone() throws Exception {
        assertThat(text(Template.Kind.HTML, "<body><!-- {{notices}} --><p>x</p></body>", all()))
                .contains("<p>Machine translation: line 1 of the source: 中文為機器翻譯</p>\n<p>Interpreted: Quote 4, 5, 6</p>\n</body>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a\\n  {{spaeker}}|2|3|There is no “spaeker”; write one of the names that an export knows.",
            "{{#quotes}}\\n{{#note}}{{typo}}{{/note}}{{/quotes}}|2|10|There is no “typo”; write one of the names that an export knows.",
            "{{#quotes}}\\n{{speaker}|2|1|“{{speaker}” is not closed; write }} after the name.",
            "x {{#quotes}}{{speaker}}|1|3|The section “quotes” is not ended; write {{/quotes}} where it ends.",
            "{{#quotes}}\\r\\n{{#note}}{{/quotes}}{{/note}}|2|10|{{/quotes}} ends a section that is not the one begun last.",
            "{{/quotes}}|1|1|{{/quotes}} ends a section that is not the one begun last.",
            "ab {{}}|1|4|There is no name between the braces.",
            "{{>other}}|1|1|“>other” is a tag that templates here don't have; write it out.",
            "{{=<% %>=}}|1|1|“=<% %>=” is a tag that templates here don't have; write it out.",
            "{{label.speaking}}|1|1|There is no “label.speaking”; write one of the names that an export knows.",
            "a\\n{{speaker}}|2|1|“speaker” isn't known here; it is said of a quote, between {{#quotes}} and {{/quotes}}, or of a part of one.",
            "{{#quotes}} {{check}}{{/quotes}}|1|13|“check” isn't known here; it is said of a quote, between {{#quotes}} and {{/quotes}}, or of a part of one.",
    })
    void whatIsWrongIsNamedWithItsPlace(String source, int line, int column, String sentence) {
        String template = source.replace("\\n", "\n").replace("\\r", "\r");
        assertThatThrownBy(() -> text(Template.Kind.TEXT, template, all()))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.line()).isEqualTo(line);
                    assertThat(problem.column()).isEqualTo(column);
                }).hasMessage("Line " + line + ", column " + column + ": " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>\n<script>{{heading}}</script>", "<p>\n<b onclick='{{heading}}'>", "<p>\n<a href=' java\tscript:alert(1)'>",
            "<p>\n<iframe srcdoc='x'></iframe>", "<p>\n<meta http-equiv=refresh content=0>", "<p>\n<svg onload=x>", "<p>\n<form action=x>"})
    void aTemplateThatWouldRunSomethingIsRefused(String source) {
        assertThatThrownBy(() -> new TemplateExport(new Template("x", Template.Kind.HTML, source)))
                .isInstanceOfSatisfying(TemplateProblem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(TemplateProblem.Kind.ACTIVE);
                    assertThat(problem.line()).isEqualTo(2);
                    assertThat(problem.column()).isOne();
                });
    }

    @Test
    void anAddressFromTheSourceThatWouldRunIsRefused() {
        Transcript call = Calls.saying("javascript:alert(1)", "是。");
        assertThatThrownBy(() -> new TemplateExport(new Template("x", Template.Kind.HTML,
                "{{#quotes}}<a href=\"{{original}}\">x</a>{{/quotes}}")).text(quotes(call), PLAIN, Progress.NONE))
                .isInstanceOf(TemplateProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"email-note", "slide-table"})
    void theShippedOnesSayEverythingThatMatters(String name) throws Exception {
        Template template = new Templates(Path.of("none")).named(name).orElseThrow();
        String text = new TemplateExport(template).text(all(), PLAIN, Progress.NONE);
        for (String part : List.of("Revenue grew 11%", "營收成長11%", "Jane Roe", "Northern Wind", "Q3 2025", "said through an interpreter",
                "agree", "1, 2")) {
            assertThat(text).contains(part);
        }
        assertThat(text).containsOnlyOnce("中文為機器翻譯").doesNotContain("{{");
        assertThat(new TemplateExport(template).text(all(), PLAIN, Progress.NONE)).isEqualTo(text);
    }

    @Test
    void thePreviewShowsTheFirst() throws Exception {
        String[] texts = new String[100];
        java.util.Arrays.setAll(texts, i -> i % 2 == 0 ? "Text " + i + "." : "文" + i + "。");
        TemplateExport export = new TemplateExport(new Template("x", Template.Kind.TEXT, "{{#quotes}}{{original}}\n{{/quotes}}"));
        assertThat(export.preview(quotes(Calls.saying(texts)), PLAIN)).contains("Text 0.").contains("Text 22.").doesNotContain("Text 24.");
    }

    @Test
    void aFileThatIsThereStaysUnlessItMayGo(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("out.txt"), "mine");
        TemplateExport export = new TemplateExport(new Template("x", Template.Kind.TEXT, "{{heading}}"));
        assertThatThrownBy(() -> export.write(all(), PLAIN, file, false, Progress.NONE)).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
        export.write(all(), PLAIN, file, true, Progress.NONE);
        assertThat(file).content().startsWith("Quotes: Northern Wind, Q3 2025");
        assertThat(folder).isDirectoryContaining("glob:**/out.txt").isDirectoryNotContaining("glob:**/*.tmp");
    }

    private static Compilation all() {
        return quotes(CALL);
    }

    private static Compilation quotes(Transcript call) {
        return new Compilation(call, Calls.check(call), new Quoting(call).all());
    }

    private static Compilation quotes(Quote... quotes) {
        return new Compilation(CALL, Calls.check(CALL), List.of(quotes));
    }

    private static String text(Template.Kind kind, String source, Compilation quotes) throws Exception {
        return new TemplateExport(new Template("x", kind, source)).text(quotes, PLAIN, Progress.NONE);
    }
}
