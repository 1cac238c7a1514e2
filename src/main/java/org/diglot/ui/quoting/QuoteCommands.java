package org.diglot.ui.quoting;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.diglot.quotes.Anchor;
import org.diglot.quotes.Quote;
import org.diglot.quotes.Quoting;
import org.diglot.quotes.Standing;
import org.diglot.transcript.Span;
import org.diglot.transcript.Transcript;
import org.diglot.ui.Layer;
import org.diglot.ui.Mark;
import org.diglot.ui.ReadingSession;
import org.diglot.ui.TextSelection;

/** What the analyst can do to quotes, by key, menu or button. */
final class QuoteCommands {

    private final ReadingSession session;
    private final QuoteBook book;
    private final Around around;
    private final QuoteList list;
    private Consumer<List<Quote>> copier = _ -> { };
    private Colour colour = Colour.YELLOW;

    QuoteCommands(ReadingSession session, QuoteBook book, Around around, QuoteList list) {
        this.session = session;
        this.book = book;
        this.around = around;
        this.list = list;
    }

    void setCopier(Consumer<List<Quote>> action) {
        copier = action;
    }

    private Transcript call() {
        return session.transcriptProperty().get();
    }

    /** What one key would make a quote of: the selection, the finding the keyboard is on, or the row. */
    List<Quote> pointedAt() {
        Optional<TextSelection> selection = around.selection();
        if (selection.isPresent()) {
            return Highlighting.of(call(), selection.get());
        }
        int segment = around.finding().orElse(session.currentProperty().get());
        return segment < 0 ? List.of() : Highlighting.of(call(), List.of(segment));
    }

    /** Highlights what is pointed at, in the colour used last. */
    void highlight() {
        mark(pointedAt());
    }

    /** Highlights everything that was found; where nothing was sought, all that the chosen speakers say. */
    void highlightAll() {
        Set<Integer> hits = new TreeSet<>();
        session.marksProperty().get().getOrDefault(Layer.HITS, List.of()).forEach(mark -> hits.add(mark.segment()));
        mark(hits.isEmpty() ? Highlighting.of(call(), session.chosenSpeakersProperty().get())
                : Highlighting.of(call(), hits));
    }

    /** Whether {@link #highlightAll} has anything to highlight. */
    boolean hasAll() {
        return call() != null && (!session.chosenSpeakersProperty().get().isEmpty()
                || !session.marksProperty().get().getOrDefault(Layer.HITS, List.of()).isEmpty());
    }

    /** Gives the colour to what is chosen in the list; on the page, highlights in it. */
    void colour(Colour wanted) {
        colour = wanted;
        if (isListed()) {
            book.change(list.chosen(), quote -> quote.withColour(wanted.key()));
        } else {
            mark(pointedAt());
        }
    }

    /** Those that are there already wear the colour from now on. */
    private void mark(List<Quote> quotes) {
        Set<String> ids = ids(quotes);
        Set<String> there = ids.stream().filter(id -> book.find(id).isPresent()).collect(Collectors.toSet());
        book.change(there, quote -> quote.withColour(colour.key()));
        book.add(quotes.stream().map(quote -> quote.withColour(colour.key())).toList());
        around.clearSelection();
        list.select(ids);
    }

    private static Set<String> ids(List<Quote> quotes) {
        return quotes.stream().map(Quote::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the list has the keyboard, or a tool in it was pressed. */
    private boolean isListed() {
        return list.isFocused() && !list.chosen().isEmpty();
    }

    /** The quotes meant: those chosen in the list while it has the keyboard, else those at the selection, the finding or the row. */
    Set<String> atHand() {
        if (isListed()) {
            return list.chosen();
        }
        Optional<TextSelection> selection = around.selection();
        int here = around.finding().orElse(session.currentProperty().get());
        Map<String, Quote> found = new LinkedHashMap<>();
        for (Quote quote : book.quotes()) {
            Anchor anchor = quote.anchor();
            if (People.id(call(), quote).isEmpty()) {
                continue;
            }
            boolean meant = selection.map(one -> touches(one, anchor))
                    .orElse(anchor.segment() == here);
            if (meant) {
                found.put(quote.id(), quote);
            }
        }
        return found.keySet();
    }

    private boolean touches(TextSelection selection, Anchor anchor) {
        return selection.in(call(), anchor.segment()).stream().anyMatch(mark -> touches(mark, anchor));
    }

    private boolean touches(Mark mark, Anchor anchor) {
        return call().languages().get(mark.column()) != anchor.language() || mark.span().overlaps(anchor.span());
    }

    /** The quotes under a mark of the page. */
    void click(Mark mark) {
        Set<String> under = book.quotes().stream().filter(quote -> !People.id(call(), quote).isEmpty()
                && quote.anchor().segment() == mark.segment() && touches(mark, quote.anchor())).map(Quote::id)
                .collect(Collectors.toSet());
        list.select(under);
    }

    void remove() {
        book.remove(atHand());
    }

    void removeChosen() {
        book.remove(list.chosen());
    }

    /** Puts what is chosen a place up or down among those shown. */
    void move(int way) {
        Set<String> chosen = list.chosen();
        List<Quote> shown = list.getItems();
        int edge = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (chosen.contains(shown.get(i).id()) && (edge < 0 || way > 0)) {
                edge = i;
            }
        }
        int next = edge + way;
        if (edge >= 0 && next >= 0 && next < shown.size()) {
            int behind = way > 0 ? next : next - 1;
            moveBehind(chosen, behind < 0 ? "" : shown.get(behind).id());
        }
    }

    void moveBehind(Set<String> ids, String target) {
        book.move(ids, target);
        list.select(ids);
    }

    /** Keeps what was typed. */
    void write(String id, Editing.Part part, String typed) {
        book.change(Set.of(id), quote -> part == Editing.Part.NOTE ? quote.withNote(typed.strip())
                : quote.withTags(Tags.read(typed)));
    }

    void copy(List<Quote> quotes) {
        copier.accept(quotes);
    }

    /** Copies what is chosen in the list. */
    void copy() {
        Set<String> chosen = list.chosen();
        copier.accept(book.quotes().stream().filter(quote -> chosen.contains(quote.id())).toList());
    }

    /** Copies what is chosen in the list while it has the keyboard; else the selection, or the row. */
    void copyAtHand() {
        if (isListed()) {
            copy();
        } else {
            copier.accept(pointedAt());
        }
    }

    /** By the analyst's own decision, an orphan becomes a quote of the whole text that stands in its place now. */
    void anchorHere(String id) {
        book.find(id).ifPresent(orphan -> {
            Anchor old = orphan.anchor();
            if (old.in(call()) instanceof Standing.Orphan(String now) && !now.isEmpty()) {
                Quote fresh = new Quoting(call()).of(old.segment(), old.language(), new Span(0, now.length()))
                        .withColour(orphan.colour()).withTags(orphan.tags()).withNote(orphan.note())
                        .withTopics(orphan.topics());
                book.exchange(orphan, fresh);
                list.select(Set.of(fresh.id()));
            }
        });
    }

    void goTo(Quote quote) {
        if (!People.id(call(), quote).isEmpty()) {
            session.goTo(quote.anchor().segment());
        }
    }
}
