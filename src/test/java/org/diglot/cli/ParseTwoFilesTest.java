package org.diglot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code diglot parse FILE FILE}. */
class ParseTwoFilesTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path english;
    private Path chinese;

    @BeforeEach
    void writeTheFiles() throws IOException {
        english = Files.writeString(folder.resolve("call.en.txt"), """
                Harbour Lights plc, third quarter 2024

                Operator
                Good morning and welcome to the Harbour Lights earnings call.
                Please go ahead.
                Daniel Chen - Chief Financial Officer
                Revenue rose 12% to $48 million in the quarter.
                Our margin was 31%.
                We opened nine stores in Penang this summer.
                Operator
                The first question comes from Mary Quinn of Acme Securities.
                Mary Quinn - Analyst
                Do you still plan to spend 6 million on the new warehouse?
                """);
        chinese = Files.writeString(folder.resolve("call.zh.txt"), """
                使用警語:中文譯文來源為機器翻譯,僅供參考
                操作員
                早安，歡迎參加海港之光的財報電話會議。
                請開始。
                陳大文 - 財務長
                本季營收成長12%至4,800萬美元，我們的利潤率為31%。
                操作員
                第一個問題來自頂峰證券的瑪麗·奎因。
                瑪麗·奎因 - 分析師
                你們仍打算在新倉庫上花600萬嗎？
                """);
    }

    @Test
    void eachSegmentHasItsConfidenceAndAJoinedTextItsLines() {
        JsonNode call = parsed(english, chinese);

        assertThat(call.get("alignment").asString()).isEqualTo("computed");
        assertThat(call.get("languages")).extracting(JsonNode::asString).containsExactly("en", "zh-Hant");
        assertThat(call.get("sources")).extracting(one -> one.get("name").asString())
                .containsExactly("call.en.txt", "call.zh.txt");
        assertThat(call.get("source").get("name").asString()).isEqualTo("call.en.txt");
        JsonNode joined = call.get("segments").get(2);
        assertThat(joined.get("texts").get(0).get("line").asInt()).isEqualTo(7);
        assertThat(joined.get("texts").get(0).get("lines")).extracting(JsonNode::asInt).containsExactly(7, 8);
        assertThat(joined.get("texts").get(0).get("text").asString())
                .isEqualTo("Revenue rose 12% to $48 million in the quarter. Our margin was 31%.");
        assertThat(joined.get("texts").get(1).get("line").asInt()).isEqualTo(6);
        assertThat(joined.get("texts").get(1).has("lines")).isFalse();
        for (JsonNode segment : call.get("segments")) {
            assertThat(segment.get("confidence").asDouble()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aMissingSideIsNullAndTold() {
        JsonNode call = parsed(english, chinese);

        JsonNode alone = call.get("segments").get(3);
        assertThat(alone.get("texts").get(0).get("line").asInt()).isEqualTo(9);
        assertThat(alone.get("texts").get(1).isNull()).isTrue();
        assertThat(call.get("problems")).anySatisfy(problem -> {
            assertThat(problem.get("line").asInt()).isEqualTo(9);
            assertThat(problem.get("kind").asString()).isEqualTo("unpaired-line");
            assertThat(problem.has("file")).isFalse();
        });
    }

    @Test
    void whatTheSecondFileSaysOfItselfNamesTheFile() {
        JsonNode call = parsed(english, chinese);

        assertThat(call.get("notices").get(0).get("file").asInt()).isEqualTo(1);
        assertThat(call.get("notices").get(0).get("line").asInt()).isEqualTo(1);
        assertThat(call.get("preamble").get(0).get("line").asInt()).isEqualTo(1);
        assertThat(call.get("preamble").get(0).has("file")).isFalse();
        assertThat(call.get("turns").get(1).get("headerLines")).extracting(JsonNode::asInt).containsExactly(6);
        assertThat(call.get("turns").get(1).get("otherHeaderLines")).extracting(JsonNode::asInt).containsExactly(5);
    }

    @Test
    void aPersonWhomBothNameIsOneSpeaker() {
        JsonNode call = parsed(english, chinese);

        assertThat(call.get("speakers")).hasSize(3);
        JsonNode chen = call.get("speakers").get(1);
        assertThat(chen.get("id").asString()).isEqualTo("daniel-chen");
        assertThat(chen.get("kind").asString()).isEqualTo("executive");
        assertThat(chen.get("aliases")).extracting(JsonNode::asString).contains("陳大文");
        assertThat(call.get("speakers").get(2).get("aliases")).extracting(JsonNode::asString).contains("瑪麗·奎因");
    }

    @Test
    void theFirstFileIsTheOriginal() {
        JsonNode call = parsed(chinese, english);

        assertThat(call.get("languages")).extracting(JsonNode::asString).containsExactly("zh-Hant", "en");
        assertThat(call.get("speakers").get(1).get("name").asString()).isEqualTo("陳大文");
        assertThat(call.get("speakers").get(1).get("aliases")).extracting(JsonNode::asString).contains("Daniel Chen");
        assertThat(call.get("segments").get(2).get("texts").get(1).get("lines")).extracting(JsonNode::asInt)
                .containsExactly(7, 8);
    }

    @Test
    void filesThatAreNoPairEndInOneLine() throws IOException {
        Path both = Path.of("assets/samples/alibaba-2024-12q.en-zh-Hant.txt");
        refused("call.en.txt", english, english);
        refused("call.zh.txt", chinese, chinese);
        refused("already has both languages", english, both);
        refused("already has both languages", both, chinese);
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        refused("empty.txt", english, empty);
        refused("", english, chinese, english);
    }

    private void refused(String named, Path... files) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        assertThat(run(files)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines()).singleElement().asString().contains(named).doesNotContain("Exception");
    }

    private JsonNode parsed(Path... files) {
        assertThat(run(files)).as(err.toString()).isZero();
        return JsonMapper.shared().readTree(out.toString());
    }

    private int run(Path... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "parse";
        for (int i = 0; i < files.length; i++) {
            arguments[i + 1] = files[i].toString();
        }
        return Commands.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
    }
}
