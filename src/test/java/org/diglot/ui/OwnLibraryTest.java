package org.diglot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import org.diglot.search.Search;
import org.diglot.terms.OwnTopicText;
import org.diglot.terms.Topic;
import org.diglot.transcript.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OwnLibraryTest {

    private static final String CALL = """
            Siri Berg - CFO
            Siri Berg - CFO
            Our capex was NOK %s billion.
            我們的資本支出為%s0億挪威克朗。
            The ferries were full.
            渡輪客滿。
            """;

    private final WindowRobot robot = new WindowRobot();
    private final List<Throwable> failures = new ArrayList<>();
    private final Background background = new Background(failures::add);

    @TempDir
    private Path folder;
    private OwnTopics topics;
    private OwnLibrary library;

    @BeforeEach
    void make() {
        topics = new OwnTopics(folder.resolve("home"));
        library = new OwnLibrary(folder.resolve("home"), background, topics, failures::add);
    }

    @AfterEach
    void close() {
        robot.interact(library::shut);
        background.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingIsMadeOnDiskBeforeItIsAskedFor() {
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(library.stateProperty().get()).isEqualTo(OwnLibrary.State.SHUT);
    }

    @Test
    void whatWasStoppedGoesOnWhenAskedAndNothingIsLost() throws Exception {
        List<Path> files = calls(30);
        robot.interact(() -> library.add(files, added -> { }));
        await(() -> !library.callsProperty().get().isEmpty());
        robot.interact(library::stop);
        assertThat(library.workProperty().get()).isNull();
        assertThat(library.stoppedProperty().get()).isTrue();

        robot.interact(() -> library.add(files, added -> { }));
        await(() -> library.workProperty().get() == null);
        robot.interact(library::refresh);
        await(() -> library.workProperty().get() == null);
        assertThat(library.callsProperty().get()).hasSize(30).allSatisfy(kept -> assertThat(kept.wrong()).isPresent());
        assertThat(library.count(Search.of("资本支出"))).hasSize(30);
        assertThat(library.stoppedProperty().get()).isFalse();
    }

    @Test
    void verbsAreDoneInTheirOrder() throws Exception {
        List<Path> files = calls(2);
        robot.interact(() -> {
            library.add(files, added -> { });
            library.add(files, added -> assertThat(added.already()).isEqualTo(2));
        });
        await(() -> library.workProperty().get() == null && library.callsProperty().get().size() == 2);
        robot.interact(() -> {
            library.remove(library.callsProperty().get().stream().map(Kept::call).toList());
            library.add(files, added -> assertThat(added.calls()).hasSize(2));
        });
        await(() -> library.workProperty().get() == null);
        assertThat(library.callsProperty().get()).hasSize(2);
    }

    @Test
    void otherTopicsAreSearchedByAsSoonAsTheyAreSaved() throws Exception {
        List<Path> files = calls(2);
        robot.interact(() -> library.add(files, added -> { }));
        await(() -> library.workProperty().get() == null && library.callsProperty().get().size() == 2);
        assertThat(library.count(Search.of("topic:ferries lang:zh"))).isEmpty();
        topics.rewrite(text -> OwnTopicText.with(text, new Topic("ferries", List.of(), List.of("ferry"), List.of("渡輪"),
                List.of())));
        robot.interact(topics::changed);
        await(() -> library.workProperty().get() == null);
        assertThat(library.count(Search.of("topic:ferries lang:zh"))).hasSize(2);
    }

    @Test
    void aFolderThatCanNotBeWrittenIsSearchedAllTheSame() throws Exception {
        List<Path> files = calls(2);
        robot.interact(() -> library.add(files, added -> { }));
        await(() -> library.workProperty().get() == null && library.callsProperty().get().size() == 2);
        robot.interact(library::shut);
        Path index = folder.resolve("home/library/index");
        await(() -> !Files.exists(index.resolve("x")) && moved(index));
        OwnLibrary again = new OwnLibrary(folder.resolve("home"), background, topics, failures::add);
        robot.interact(again::open);
        await(() -> again.workProperty().get() == null && again.callsProperty().get().size() == 2);
        assertThat(again.stateProperty().get()).isEqualTo(OwnLibrary.State.UNWRITABLE);
        assertThat(again.find(Search.of("capex"), Progress.NONE).total()).isEqualTo(2);
    }

    private static boolean moved(Path index) throws IOException {
        Files.move(index, index.resolveSibling("index-old"));
        Files.writeString(index, "in the way");
        return true;
    }

    private List<Path> calls(int many) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int at = 1; at <= many; at++) {
            files.add(Files.writeString(folder.resolve("call" + at + ".txt"), CALL.formatted(at, at)));
        }
        return files;
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WindowRobot.await(condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
