package org.diglot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.diglot.reading.FormWriter;
import org.diglot.reading.PdfWriter;
import org.diglot.reading.TranscriptReader;
import org.diglot.reading.WrittenCall;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Transcript;
import org.diglot.ui.WindowRobot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A file of any kind that Diglot reads opens where it is dropped, whatever its name. */
@ExtendWith(ApplicationExtension.class)
class DropTest {

    private final WindowRobot robot = new WindowRobot();

    @TempDir
    private Path folder;
    private Stage stage;
    private MainWindow window;

    @AfterEach
    void close() {
        robot.interact(() -> stage.close());
    }

    @Test
    void eachFormOpensByDrop() throws Exception {
        start();
        WrittenCall call = WrittenCall.of(new TranscriptReader().read("call.txt", """
                Operator
                Operator
                Good day, and welcome to the Fjord Shipping third quarter 2023 earnings call.
                大家好,歡迎參加 Fjord Shipping 2023 年第三季財報電話會議。
                Ingrid Dahl - Chief Financial Officer
                Ingrid Dahl - Chief Financial Officer
                Our revenue was NOK 4.2 billion this quarter, and our fleet grew to 61 vessels.
                我們本季的收入為42億挪威克朗,船隊增至61艘。
                Thank you all for joining us today.
                謝謝各位今天的參與。
                """, Progress.NONE));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("html", FormWriter.html(call));
        files.put("pdf", PdfWriter.lines(call.lines(), "Fjord Shipping"));
        files.put("docx", FormWriter.docx(call));
        files.put("xlsx", FormWriter.xlsx(call));
        files.put("tmx", FormWriter.tmx(call));
        files.put("srt", FormWriter.srt(call));
        files.put("vtt", FormWriter.vtt(call));
        files.put("json", FormWriter.json(call));
        files.put("csv", FormWriter.separated(call, ',', true));
        files.put("tsv", FormWriter.separated(call, '\t', true));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path dropped = Files.write(folder.resolve("a-" + file.getKey() + ".bin"), file.getValue());
            robot.interact(() -> new Arrivals(window.opening()).take(List.of(dropped.toFile()), ""));
            Transcript read = awaitCall(dropped.getFileName().toString());
            assertThat(read.segments()).as(file.getKey()).hasSize(3);
            assertThat(read.turns()).as(file.getKey()).hasSize(2);
            assertThat(read.source().places()).as(file.getKey()).hasSize(read.source().lines());
        }
    }

    @Test
    void whyADocumentIsRefusedIsSaidAndWhatIsOpenStays() throws Exception {
        start();
        Path broken = Files.write(folder.resolve("call.pdf"), "%PDF-1.7\nnothing more".getBytes());
        robot.interact(() -> new Arrivals(window.opening()).take(List.of(broken.toFile()), ""));
        WindowRobot.await(() -> robot.lookup(".notice").tryQuery().isPresent());
        Label said = robot.lookup(".notice .label").query();
        assertThat(said.getText()).contains("call.pdf", "can’t be read to the end");
        robot.interact(() -> window.words().speak(Language.CHINESE_TRADITIONAL));
        assertThat(said.getText()).contains("無法讀完");
        assertThat(window.session().transcriptProperty().get().segments()).hasSize(378);
    }

    private void start() throws Exception {
        robot.interact(() -> {
            stage = new Stage();
            window = new MainWindow(stage, folder.resolve("home"), new TranscriptReader()::read, _ -> Optional.empty(), Pace.AT_ONCE);
            window.show(List.of());
            window.words().speak(Language.ENGLISH);
        });
        awaitCall("alibaba-2024-12q.en-zh-Hant.txt");
    }

    private Transcript awaitCall(String name) throws Exception {
        WindowRobot.await(() -> window.session().transcriptProperty().get() != null
                && window.session().transcriptProperty().get().source().name().equals(name));
        WaitForAsyncUtils.waitForFxEvents();
        return window.session().transcriptProperty().get();
    }
}
