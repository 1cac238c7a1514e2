package org.diglot.terms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diglot.transcript.Span;

/**
 * The topics that a query may name, and where a text speaks of them. Immutable, for any number of threads.
 *
 * <p>Topics are read from {@code assets/terms/topics.txt} and from the analyst's own {@code topics.txt} of the same
 * form, whose words are added to a topic of the same id.
 */
public final class Topics {

    /** The name of the analyst's own file in the folder handed in. */
    public static final String FILE = "topics.txt";

    /**
     * What a phrase does for a topic: names it, or says that here it is not meant.
     *
     * @param tails what must come after it, null for a phrase that speaks of the topic by itself
     */
    private record Use(Topic topic, String phrase, boolean excludes, PhraseTrie<Boolean> tails) {

        Use {
            phrase = new Phrase(phrase).plain();
        }

        boolean isWhole() {
            return !excludes && tails == null;
        }

        boolean isSaid(String text, int end) {
            return tails == null || Apart.follows(tails, text, end);
        }
    }

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private final PhraseTrie<Use> trie = new PhraseTrie<>();
    private final PhraseTrie<Topic> names = new PhraseTrie<>();
    private final List<PackProblem> problems;

    private Topics(List<Topic> topics, List<PackProblem> problems) {
        topics.forEach(topic -> this.topics.merge(topic.id(), topic, Topic::plus));
        this.problems = List.copyOf(problems);
        this.topics.values().forEach(this::enter);
    }

    /** The topics that travel with the program. */
    public static Topics shipped() {
        return Shipped.ALL;
    }

    /** The shipped topics and those of {@code topics.txt} in a folder, if it has one. */
    public static Topics with(Path folder) {
        OwnFile own = OwnFile.in(folder, FILE);
        if (own.file().isEmpty() && own.problems().isEmpty()) {
            return shipped();
        }
        List<AssetFile> files = new ArrayList<>(List.of(AssetFile.shipped(FILE)));
        own.file().ifPresent(files::add);
        return of(files, own.problems());
    }

    static Topics of(List<AssetFile> files, List<PackProblem> already) {
        List<Topic> topics = new ArrayList<>();
        List<PackProblem> problems = new ArrayList<>(already);
        for (AssetFile file : files) {
            TopicPack pack = new TopicPack(file);
            topics.addAll(pack.topics());
            problems.addAll(pack.problems());
        }
        return new Topics(topics, problems);
    }

    /** All topics, in the order of the files. */
    public Collection<Topic> all() {
        return topics.values();
    }

    public Optional<Topic> byId(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** What could not be used of the files. */
    public List<PackProblem> problems() {
        return problems;
    }

    /** The topics that a query names: by id, by a name in any language, or by any of their words. */
    public List<Topic> named(String query) {
        List<Topic> named = new ArrayList<>(names.whole(query));
        trie.whole(query).stream().filter(Use::isWhole).map(Use::topic).forEach(named::add);
        return named.stream().distinct().toList();
    }

    /** Whether a phrase is known to hold a word of some topic and to mean something else, as Texas Instruments does. */
    public boolean isExcluded(String phrase) {
        List<Use> uses = trie.whole(phrase);
        return !uses.isEmpty() && uses.stream().allMatch(Use::excludes);
    }

    /** Every place of a text that speaks of any topic, by start; places of one topic don't overlap. */
    public List<TopicMatch> find(String text) {
        List<PhraseTrie.Match<Use>> matches = trie.matches(text);
        if (matches.isEmpty()) {
            return List.of();
        }
        Map<Topic, PhraseTrie.Match<Use>> pending = new IdentityHashMap<>();
        List<TopicMatch> found = new ArrayList<>();
        for (PhraseTrie.Match<Use> match : matches) {
            if (!match.value().isSaid(text, match.end())) {
                continue;
            }
            PhraseTrie.Match<Use> before = pending.get(match.value().topic);
            if (before == null || match.start() >= before.end()) {
                keep(before, found);
                pending.put(match.value().topic, match);
            } else if (before.start() == match.start() && match.end() >= before.end()) {
                pending.put(match.value().topic, match);
            }
        }
        pending.values().forEach(match -> keep(match, found));
        found.sort((one, other) -> one.span().compareTo(other.span()));
        return List.copyOf(found);
    }

    /** Every place of a text that speaks of one topic. */
    public List<TopicMatch> find(Topic topic, String text) {
        return find(text).stream().filter(match -> match.topic().id().equals(topic.id())).toList();
    }

    private static void keep(PhraseTrie.Match<Use> match, List<TopicMatch> found) {
        if (match != null && !match.value().excludes) {
            found.add(new TopicMatch(match.value().topic, new Span(match.start(), match.end()), match.value().phrase));
        }
    }

    /** Where a name has a word of the topic in it, the place in a text is the whole name. */
    private void enterName(Topic topic, String name) {
        names.add(new Phrase(name), topic);
        if (!find(topic, name).isEmpty()) {
            trie.add(new Phrase(name), new Use(topic, name, false, null));
        }
    }

    private void enter(Topic topic) {
        topic.english().forEach(phrase -> enter(topic, phrase));
        topic.chinese().forEach(phrase -> enter(topic, phrase));
        topic.excluded().forEach(phrase -> trie.add(new Phrase(phrase), new Use(topic, phrase, true, null)));
        topic.names().forEach(name -> enterName(topic, name));
        names.add(new Phrase(topic.id()), topic);
    }

    private void enter(Topic topic, String phrase) {
        Apart.of(phrase).ifPresentOrElse(apart -> enter(topic, apart),
                () -> trie.add(new Phrase(phrase), new Use(topic, phrase, false, null)));
    }

    private void enter(Topic topic, Apart apart) {
        PhraseTrie<Boolean> tails = new PhraseTrie<>();
        apart.tails().forEach(tail -> tails.add(tail, true));
        apart.heads().forEach(head -> trie.add(head, new Use(topic, head.written(), false, tails)));
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        static final Topics ALL = of(List.of(AssetFile.shipped(FILE)), List.of());
    }
}
