package org.diglot.ui.margin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diglot.quotes.GridCsv;
import org.diglot.quotes.Grid;
import org.diglot.quotes.GridXlsx;
import org.diglot.settings.AtomicFile;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.Words;

/** Brings the ledger out of the window: to the clipboard, or into a file. */
final class LedgerCopy {

    private final Studying studying;
    private final Verdicts verdicts;
    private final Background background;
    private final Notices notices;
    private final Words words;
    private final TargetAsker asker;

    LedgerCopy(Studying studying, Verdicts verdicts, Background background, Notices notices, Words words,
               TargetAsker asker) {
        this.studying = studying;
        this.verdicts = verdicts;
        this.background = background;
        this.notices = notices;
        this.words = words;
        this.asker = asker;
    }

    void copy(List<Figure> figures) {
        studying.studyProperty().get().filter(study -> !figures.isEmpty()).ifPresent(study -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(LedgerGrid.tabbed(maker(study).of(figures)));
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** As a workbook, or as CSV where the name that was chosen ends so. */
    void export(List<Figure> figures) {
        List<Figure> these = List.copyOf(figures);
        studying.studyProperty().get().ifPresent(study -> asker.ask(words.get("margin.exportTitle"), suggested(study))
                .ifPresent(file -> {
                    Path target = named(file);
                    LedgerGrid maker = maker(study);
                    background.run(progress -> write(target, maker.of(these)), written -> notices.say(
                            Announcement.Kind.INFORMATION, "margin.exported", these.size(), target.toString()),
                            failure -> notices.say(Announcement.Kind.ERROR, "margin.notExported", target.toString(),
                                    String.valueOf(failure.getMessage())));
                }));
    }

    private LedgerGrid maker(Study study) {
        return new LedgerGrid(study, studying.people(), verdicts.allProperty().get(), words);
    }

    private static Path write(Path target, Grid grid) throws IOException {
        AtomicFile.write(target, isCsv(target) ? GridCsv.write(grid) : GridXlsx.write(grid));
        return target;
    }

    private static boolean isCsv(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static Path named(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx") ? file.toAbsolutePath()
                : file.toAbsolutePath().resolveSibling(file.getFileName() + ".xlsx");
    }

    private String suggested(Study study) {
        String call = String.join(" ", study.call().company(), study.call().period()).strip();
        String name = call.isEmpty() ? study.call().title() : call;
        return (name + " " + words.get("margin.ledger")).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip() + ".xlsx";
    }
}
