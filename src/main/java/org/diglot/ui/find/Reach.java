package org.diglot.ui.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diglot.search.Asked;
import org.diglot.search.Search;

/**
 * Where in the library to look; empty parts let everything through.
 *
 * @param call    hash of one call
 * @param speaker as shown
 * @param section {@code prepared} or {@code qa}
 */
record Reach(Optional<String> call, Optional<String> speaker, Optional<String> section) {

    static final Reach ALL = new Reach(Optional.empty(), Optional.empty(), Optional.empty());

    /** @param limit how many hits to list; 0 for all */
    Search search(String query, boolean exact, int limit) {
        List<Asked.Within> within = new ArrayList<>();
        speaker.ifPresent(name -> within.add(new Asked.Within(Asked.Field.SPEAKER, name)));
        section.ifPresent(name -> within.add(new Asked.Within(Asked.Field.SECTION, name)));
        return new Search(query, within, Set.of(), exact, limit, Search.Order.AS_SAID,
                call.map(Set::of).orElse(Set.of()));
    }

    /** Narrowed to a call, or no longer where it was that one already. */
    Reach call(String hash) {
        return new Reach(toggled(call, hash), speaker, section);
    }

    Reach speaker(String name) {
        return new Reach(call, toggled(speaker, name), section);
    }

    Reach section(String name) {
        return new Reach(call, speaker, toggled(section, name));
    }

    Reach anyCall() {
        return new Reach(Optional.empty(), speaker, section);
    }

    Reach anySpeaker() {
        return new Reach(call, Optional.empty(), section);
    }

    Reach anySection() {
        return new Reach(call, speaker, Optional.empty());
    }

    private static Optional<String> toggled(Optional<String> now, String wish) {
        return now.filter(wish::equals).isPresent() ? Optional.empty() : Optional.of(wish);
    }
}
