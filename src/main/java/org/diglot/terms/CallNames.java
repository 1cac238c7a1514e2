package org.diglot.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Transcript;

/**
 * The recurring names of a call and what its Chinese calls them, learned from where they stand together: no list of
 * names is needed. A rendering is taken only if it stands nearly nowhere but with its name.
 */
public final class CallNames {

    /** A name as the English writes it, with its renderings, the most frequent first. */
    public record Name(String name, List<Rendering> renderings) {

        public Name {
            renderings = List.copyOf(renderings);
        }
    }

    /**
     * What the Chinese writes for a name: Chinese, or the name itself left in Latin letters.
     *
     * @param segments indices of the segments where it stands for the name, ascending
     */
    public record Rendering(String text, List<Integer> segments) {

        public Rendering {
            segments = List.copyOf(segments);
        }
    }

    private static final int FEWEST = 3;

    private final List<Name> names;

    private CallNames(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /** Learns the names of a call; those that it can't tell anything of are left out. */
    public static CallNames of(Transcript call, Glossary glossary, Progress progress) throws Progress.Stopped {
        Optional<Language> chinese = call.languages().stream().filter(Language::isChinese).findFirst();
        if (chinese.isEmpty() || !call.languages().contains(Language.ENGLISH)) {
            return new CallNames(List.of());
        }
        List<NamedText> texts = new ArrayList<>();
        for (Segment segment : call.segments()) {
            if (segment.index() % 256 == 0) {
                progress.step(-1);
            }
            String english = call.text(segment, Language.ENGLISH).text();
            String other = call.text(segment, chinese.get()).text();
            if (!english.isEmpty() && !other.isEmpty()) {
                texts.add(new NamedText(segment.index(), english, other));
            }
        }
        return learn(texts, glossary, progress);
    }

    /** All names of which at least one rendering was found. */
    public List<Name> names() {
        return names;
    }

    private static CallNames learn(List<NamedText> texts, Glossary glossary, Progress progress)
            throws Progress.Stopped {
        Map<String, List<NamedText>> places = new LinkedHashMap<>();
        NameFinder finder = new NameFinder(texts, glossary);
        for (NamedText text : texts) {
            new TreeSet<>(finder.names(text)).forEach(
                    name -> places.computeIfAbsent(name, any -> new ArrayList<>()).add(text));
        }
        Cooccurrence counts = new Cooccurrence(texts, glossary);
        List<Name> names = new ArrayList<>();
        for (Map.Entry<String, List<NamedText>> place : places.entrySet()) {
            progress.step(-1);
            if (place.getValue().size() >= FEWEST) {
                List<Rendering> renderings = counts.renderings(place.getKey(), place.getValue());
                if (!renderings.isEmpty()) {
                    names.add(new Name(place.getKey(), renderings));
                }
            }
        }
        return new CallNames(names);
    }
}
