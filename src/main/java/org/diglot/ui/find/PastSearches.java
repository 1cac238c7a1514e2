package org.diglot.ui.find;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.settings.PastSearch;
import org.diglot.settings.SearchesFile;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;

/** What was searched for before and what was saved by name; read when it is first asked for. */
final class PastSearches {

    private final SearchesFile file;
    private final Background background;
    private final Notices notices;
    private SearchesFile.Loaded past = new SearchesFile.Loaded(List.of(), List.of(), Optional.empty());
    private boolean read;
    private boolean complained;

    /** Changes the file off the FX thread. */
    @FunctionalInterface
    private interface Change {
        SearchesFile.Loaded make() throws IOException;
    }

    PastSearches(SearchesFile file, Background background, Notices notices) {
        this.file = file;
        this.background = background;
        this.notices = notices;
    }

    /** Reads them for the next time they are asked for. */
    void read() {
        if (!read) {
            read = true;
            background.run(progress -> file.load(), this::arrive);
        }
    }

    /** A query that somebody meant: gone through, opened, left with its hits on the page. */
    void remember(String query) {
        String meant = query.strip();
        if (!meant.isEmpty() && !past.history().stream().findFirst().filter(meant::equals).isPresent()) {
            change(() -> file.remember(meant));
        }
    }

    void save(String name, String query) {
        if (!name.isBlank() && !query.isBlank()) {
            change(() -> file.save(new PastSearch(name.strip(), query.strip())));
        }
    }

    /** Forgets what a suggestion stands for; false where that is nothing past. */
    boolean forget(Suggestion suggestion) {
        switch (suggestion.kind()) {
            case SAVED -> change(() -> file.forget(new PastSearch(suggestion.names().getFirst(), suggestion.query())));
            case RECENT -> change(() -> file.forget(suggestion.query()));
            case TOPIC, SPEAKER, WORD -> {
                return false;
            }
        }
        return true;
    }

    /**
     * Those saved, then the last ones typed; where something is typed, those that have it in them, and all where none
     * has: who asks with a finished search in the field wants another one.
     */
    List<Suggestion> suggestions(String typed) {
        List<Suggestion> having = suggestions(typed, typed);
        return having.isEmpty() ? suggestions("", typed) : having;
    }

    private List<Suggestion> suggestions(String part, String typed) {
        String wanted = part.strip().toLowerCase(Locale.ROOT);
        List<Suggestion> all = new ArrayList<>(saved(wanted));
        past.history().stream().filter(query -> query.toLowerCase(Locale.ROOT).contains(wanted))
                .filter(query -> !query.equals(typed.strip()))
                .map(query -> new Suggestion(Suggestion.Kind.RECENT, List.of(query), query)).forEach(all::add);
        return all;
    }

    /** The saved ones whose name has what is typed in it. */
    List<Suggestion> saved(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return past.saved().stream().filter(one -> one.name().toLowerCase(Locale.ROOT).contains(wanted))
                .map(one -> new Suggestion(Suggestion.Kind.SAVED, List.of(one.name()), one.query())).toList();
    }

    private void change(Change change) {
        background.run(progress -> change.make(), this::arrive, failure -> complain());
    }

    private void arrive(SearchesFile.Loaded loaded) {
        past = loaded;
        read = true;
        loaded.setAside().ifPresent(aside -> notices.say(Announcement.Kind.WARNING, "find.pastBroken",
                aside.toString()));
    }

    private void complain() {
        if (!complained) {
            complained = true;
            notices.say(Announcement.Kind.WARNING, "find.pastNotSaved");
        }
    }
}
