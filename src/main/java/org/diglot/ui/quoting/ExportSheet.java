package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.diglot.quotes.Templates;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Background;
import org.diglot.ui.Overlay;
import org.diglot.ui.Words;

/** Brings quotes out of the window: which, as what, and how that will look. */
final class ExportSheet extends Overlay {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 640;

    private final Words words;
    private final Background background;
    private final Asker asker;
    private final Function<ExportForm.Which, Batch> batches;
    private final Templates templates;
    private final ExportForm form;
    private final Preview preview;
    private final ExportFoot foot;

    /**
     * @param home    the folder of what belongs to the analyst, with templates of their own perhaps
     * @param batches the quotes as they are now
     * @param done    hears of what was written
     */
    ExportSheet(Words words, Background background, Asker asker, Path home, Compiling compiling,
                Function<ExportForm.Which, Batch> batches, Consumer<ExportFoot.Written> done) {
        super("export-sheet", "export.title", words);
        this.words = words;
        this.background = background;
        this.asker = asker;
        this.batches = batches;
        templates = new Templates(home.resolve(Templates.FOLDER));
        form = new ExportForm(words);
        preview = new Preview(background, compiling, words);
        foot = new ExportFoot(background, compiling, words, this::write, this::shut, written -> {
            shut();
            done.accept(written);
        });
        HBox both = new HBox(form, preview);
        both.getStyleClass().add("export-body");
        HBox.setHgrow(preview, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox content = new VBox(both, foot);
        content.getStyleClass().add("export");
        fill(WIDTH, HEIGHT, content);
        form.wishProperty().subscribe(this::show);
        form.whichProperty().subscribe(this::show);
    }

    void ask() {
        Batch all = batches.apply(ExportForm.Which.ALL);
        List<ExportForm.Which> selections = Stream.of(ExportForm.Which.values())
                .filter(one -> one == ExportForm.Which.ALL || isPart(batches.apply(one), all)).toList();
        form.offer(all.call().languages(), selections);
        form.speak(words.languageProperty().get());
        background.run(_ -> templates.all(), form::offerTemplates);
        open(form.first());
        show();
    }

    private static boolean isPart(Batch one, Batch all) {
        return !one.quotes().isEmpty() && one.quotes().size() < all.quotes().size();
    }

    private void show() {
        if (isVisible()) {
            preview.show(batches.apply(form.whichProperty().getValue()), form.wishProperty().get());
        }
    }

    private void write() {
        Batch batch = batches.apply(form.whichProperty().getValue());
        Wish wish = form.wishProperty().get();
        Optional<Path> file = asker.askTarget(words.get("export.title"), suggested(batch.call(), wish));
        file.ifPresent(chosen -> foot.write(batch, wish, chosen));
    }

    private String suggested(Transcript call, Wish wish) {
        String named = String.join(" ", call.company(), call.period()).strip();
        String name = String.join(" ", named.isEmpty() ? call.title() : named, words.get("export.name"),
                wish.dated() ? LocalDate.now().toString() : "").replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        return name + "." + wish.target().extension();
    }

    @Override
    public void shut() {
        foot.stop();
        super.shut();
    }
}
