package org.diglot.cli;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diglot.transcript.Language;

/** Languages as they are typed. */
final class Languages {

    private Languages() {
    }

    /** Those of {@code among} whose tag begins so ({@code zh} is both scripts); nothing where there is none. */
    static Optional<Set<Language>> meant(String typed, Collection<Language> among) {
        String tag = typed.toLowerCase(Locale.ROOT);
        Set<Language> meant = among.stream()
                .filter(one -> (one.tag().toLowerCase(Locale.ROOT) + '-').startsWith(tag + '-')).collect(Collectors.toSet());
        return meant.isEmpty() ? Optional.empty() : Optional.of(meant);
    }
}
