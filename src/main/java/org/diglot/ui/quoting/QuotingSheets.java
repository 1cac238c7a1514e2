package org.diglot.ui.quoting;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import org.diglot.quotes.Quote;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.Overlay;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.Words;

/** The cards that open over the window: export, verify, names of colours; and the way to the clipboard. */
final class QuotingSheets {

    private final ReadingSession session;
    private final QuoteBook book;
    private final Around around;
    private final QuotesFace face;
    private final QuoteList list;
    private final ColourNames colours;
    private final Notices notices;
    private final Words words;
    private final Asker asker;
    private final ExportSheet export;
    private final VerifySheet verify;
    private final NamesSheet names;
    private final RichCopy copy;
    private final BooleanBinding open;

    QuotingSheets(ReadingSession session, QuoteBook book, Around around, QuotesFace face, QuoteList list,
                  ColourNames colours, Words words, Background background, Notices notices, Asker asker, Path home) {
        this.session = session;
        this.book = book;
        this.around = around;
        this.face = face;
        this.list = list;
        this.colours = colours;
        this.notices = notices;
        this.words = words;
        this.asker = asker;
        Compiling compiling = new Compiling(home);
        export = new ExportSheet(words, background, asker, home, compiling, this::batch, this::exported);
        verify = new VerifySheet(words, background, asker, session);
        names = new NamesSheet(words, colours);
        copy = new RichCopy(background, notices, compiling, words);
        for (Overlay sheet : List.of(export, verify, names)) {
            sheet.getStyleClass().add("quotes-sheet");
            sheet.getStylesheets().add(QuotingSheets.class.getResource("quoting.css").toExternalForm());
        }
        open = export.visibleProperty().or(verify.visibleProperty()).or(names.visibleProperty());
    }

    /** For layers over the whole window. */
    List<Node> all() {
        return List.of(export, verify, names);
    }

    /** Whether one of them is open: then the keys of the page are not meant. */
    BooleanBinding openProperty() {
        return open;
    }

    void export() {
        export.ask();
    }

    void verify() {
        verify.ask();
    }

    void names() {
        names.ask();
    }

    void copy(List<Quote> quotes) {
        copy.copy(batch(quotes));
    }

    private Batch batch(ExportForm.Which which) {
        Set<String> chosen = list.chosen();
        return batch(switch (which) {
            case ALL -> book.quotes();
            case SHOWN -> face.shown();
            case CHOSEN -> face.shown().stream().filter(quote -> chosen.contains(quote.id())).toList();
        });
    }

    private Batch batch(List<Quote> quotes) {
        Map<String, String> named = new HashMap<>();
        for (Colour colour : Colour.values()) {
            named.put(colour.key(), colours.of(colour));
        }
        return new Batch(session.transcriptProperty().get(), session.fileProperty().get(), quotes, around.ledger(), named);
    }

    private void exported(ExportFoot.Written written) {
        Path file = written.file();
        notices.offer(Announcement.Kind.INFORMATION, List.of(
                new Announcement.Offer(words.of("export.open"), () -> asker.show(file)),
                new Announcement.Offer(words.of("export.folder"), () -> asker.show(file.getParent()))),
                written.left() == 0 ? "export.done" : "export.doneInPart", written.quotes(), file.toString(),
                written.left());
    }
}
