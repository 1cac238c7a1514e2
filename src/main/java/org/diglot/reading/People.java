package org.diglot.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Language;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;

/**
 * Who is who: the other names of those who have a turn, and those who are said to be there or to have spoken and have
 * none. Surest evidence first: a name and title that fit one speaker alone, then what people call themselves, then to
 * whom they hand over.
 */
final class People {

    /** Presentations stand in the first part of a call, or in the words of those who lead through it. */
    private static final int OPENING = 80;

    /** And people say who they are in the first sentences of a turn. */
    private static final int GREETING = 4;

    /** No call has more; a file that seems to is a list of something else. */
    private static final int MOST_SPEAKERS = 200;
    private static final int MOST_STRANGERS = 50;

    private final Roster roster;
    private final List<Draft> turns;
    private final List<Segment> segments;
    private final int english;
    private final Map<String, Stranger> strangers = new LinkedHashMap<>();

    /** Somebody presented whom no header names. */
    private static final class Stranger {
        private final String name;
        private final String title;
        private boolean spoke;

        private Stranger(String name, String title) {
            this.name = name;
            this.title = title;
        }
    }

    People(Roster roster, List<Draft> turns, List<Segment> segments, List<Language> languages) {
        this.roster = roster;
        this.turns = turns;
        this.segments = segments;
        english = languages.indexOf(Language.ENGLISH);
    }

    /** Adds aliases to the roster; returns those who have no turn. */
    List<Cited> learn(Progress progress) throws Progress.Stopped {
        if (english < 0 || roster.all().size() > MOST_SPEAKERS) {
            return List.of();
        }
        List<Presented> presented = presented();
        presented.forEach(this::matchByName);
        selves();
        handovers();
        presented.forEach(this::matchByNickname);
        presented.forEach(this::matchByTitle);
        presented.stream().filter(one -> personOf(one.name()).isEmpty())
                .forEach(one -> strangers.putIfAbsent(key(one.name()), new Stranger(one.name(), one.title())));
        progress.step(0.95);
        references();
        return cited();
    }

    private List<Presented> presented() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            Kind kind = turns.get(i).speaker().kind();
            boolean leads = kind == Kind.OPERATOR || kind == Kind.IR;
            if (turns.get(i).firstSegment() < OPENING || leads && turns.get(i).segments() > 3) {
                texts.addAll(texts(turns.get(i), OPENING));
            }
        }
        return Many.each(texts.size(), texts.size(), i -> Presented.in(texts.get(i))).stream().flatMap(List::stream)
                .distinct().limit(100).toList();
    }

    private List<String> texts(Draft turn, int most) {
        return segments.subList(turn.firstSegment(), turn.firstSegment() + Math.min(most, turn.segments())).stream()
                .map(this::text).filter(text -> !text.isEmpty()).toList();
    }

    private List<String> lastTexts(Draft turn) {
        List<String> last = new ArrayList<>();
        for (int i = turn.firstSegment() + turn.segments() - 1; i >= turn.firstSegment() && last.size() < 4; i--) {
            String text = text(segments.get(i));
            if (!text.isEmpty()) {
                last.addFirst(text);
            }
        }
        return last;
    }

    private String text(Segment segment) {
        return segment.texts().get(english).text();
    }

    /** A presented name that shares a part with a header's and does not contradict its title. */
    private void matchByName(Presented one) {
        Optional<Roster.Entry> exact = roster.all().stream().filter(entry -> key(entry.name()).equals(key(one.name()))).findFirst();
        if (exact.isPresent()) {
            exact.get().presentedAs(one.title());
            return;
        }
        List<Roster.Entry> near = roster.all().stream().filter(entry -> !entry.name().isEmpty() && near(entry.name(), one.name())
                && agree(entry.title(), one.title())).toList();
        if (near.size() == 1 || near.size() > 1 && sharedTitleWords(near.get(0), one) > sharedTitleWords(near.get(1), one)) {
            near.getFirst().alias(one.name());
            near.getFirst().presentedAs(one.title());
        }
    }

    private static boolean near(String header, String said) {
        Set<String> words = tokens(header);
        boolean shared = tokens(said).stream().anyMatch(word -> word.length() > 1 && words.contains(word));
        return shared || Spelling.distance(key(header), key(said)) <= 1;
    }

    /** Whether two titles of one person: they share a word that says something, or one of them is missing. */
    private static boolean agree(String header, String said) {
        if (header.isEmpty()) {
            return true;
        }
        Set<String> top = ranks(header);
        Set<String> other = ranks(said);
        return top.stream().anyMatch(other::contains);
    }

    private static int sharedTitleWords(Roster.Entry entry, Presented one) {
        Set<String> words = new HashSet<>(Roles.words(entry.title()));
        words.retainAll(Roles.words(one.title()));
        return words.size();
    }

    /** What a title says in one word each: {@code ceo}, {@code cfo}, {@code ir}, {@code chairman}, … */
    private static Set<String> ranks(String title) {
        Set<String> words = new HashSet<>(Roles.words(title));
        Set<String> ranks = new HashSet<>();
        String[] all = title.toLowerCase(Locale.ROOT).split("[^a-z]+");
        for (int i = 0; i + 1 < all.length; i++) {
            if (all[i].equals("chief")) {
                ranks.add("c" + all[i + 1].charAt(0) + "o");
            }
        }
        for (String rank : List.of("ceo", "cfo", "coo", "cto", "cmo", "cio", "cso", "chairman", "president", "founder",
                "chairwoman", "vp", "svp", "evp", "vice", "secretary", "treasurer", "spokesperson", "spokesman", "manager",
                "director", "head")) {
            if (words.contains(rank)) {
                ranks.add(rank);
            }
        }
        if (words.contains("relations") || words.contains("ir")) {
            ranks.add("ir");
        }
        return ranks;
    }

    private void selves() {
        List<List<String>> names = Many.each(turns.size(), segments.size(), i -> texts(turns.get(i), GREETING).stream()
                .flatMap(text -> Addressed.self(text).stream()).toList());
        for (int i = 0; i < names.size(); i++) {
            Roster.Entry speaker = turns.get(i).speaker();
            names.get(i).forEach(name -> call(speaker, name));
        }
    }

    private void handovers() {
        List<List<String>> names = Many.each(turns.size(), segments.size(), i -> lastTexts(turns.get(i)).stream()
                .flatMap(text -> Addressed.handedTo(text).stream()).toList());
        for (int i = 0; i + 1 < turns.size(); i++) {
            Roster.Entry next = turns.get(i + 1).speaker();
            if (next != turns.get(i).speaker() && next.kind() != Kind.OPERATOR && next.kind() != Kind.ANALYST) {
                names.get(i).forEach(name -> call(next, name));
            }
        }
    }

    /** Notes that somebody is called by a name, unless it is another's. */
    private void call(Roster.Entry entry, String name) {
        boolean own = tokens(entry.name()).containsAll(tokens(name));
        boolean anothers = personOf(name).filter(other -> other != entry).isPresent();
        if (!own && !anothers && !name.isEmpty()) {
            entry.alias(name);
        }
    }

    private void matchByNickname(Presented one) {
        if (personOf(one.name()).isEmpty()) {
            String first = one.name().split(" ")[0];
            roster.all().stream().filter(entry -> entry.aliases().contains(first) && agree(entry.title(), one.title()))
                    .findFirst().ifPresent(entry -> entry.alias(one.name()));
        }
    }

    /** A chief officer of the whole company is one person, however spelled. */
    private void matchByTitle(Presented one) {
        if (personOf(one.name()).isPresent() || one.title().contains(" of ")) {
            return;
        }
        Set<String> ranks = ranks(one.title());
        ranks.retainAll(Set.of("ceo", "cfo", "coo", "cto"));
        List<Roster.Entry> same = roster.all().stream().filter(entry -> !entry.name().isEmpty() && !entry.isPresented()
                && entry.kind() == Kind.EXECUTIVE && ranks(entry.title()).stream().anyMatch(ranks::contains)).toList();
        if (same.size() == 1) {
            same.getFirst().alias(one.name());
            same.getFirst().presentedAs(one.title());
        }
    }

    /** The speaker whom a name means, whole or in part. */
    private Optional<Roster.Entry> personOf(String name) {
        Set<String> said = tokens(name);
        return roster.all().stream().filter(entry -> key(entry.name()).equals(key(name))
                || entry.aliases().stream().anyMatch(alias -> key(alias).equals(key(name)))).findFirst()
                .or(() -> said.size() > 1 ? Optional.empty() : roster.all().stream().filter(entry ->
                        tokens(entry.name()).containsAll(said)
                        || entry.aliases().stream().anyMatch(alias -> tokens(alias).containsAll(said))).findFirst());
    }

    private void references() {
        Set<String> firms = new HashSet<>();
        roster.all().forEach(entry -> firms.addAll(tokens(entry.firm())));
        for (List<String> names : Many.each(segments.size(), segments.size(), i -> Addressed.quoted(text(segments.get(i))))) {
            for (String name : names) {
                if (personOf(withoutHonorific(name)).isEmpty() && tokens(name).stream().noneMatch(firms::contains)) {
                    refer(name);
                }
            }
        }
    }

    private static String withoutHonorific(String name) {
        int space = name.indexOf(' ');
        return space > 0 && Set.of("mr", "ms", "mrs", "dr", "prof").contains(key(name.substring(0, space))) ? name.substring(space + 1) : name;
    }

    private void refer(String name) {
        Optional<Stranger> known = strangers.values().stream()
                .filter(stranger -> tokens(stranger.name).containsAll(tokens(withoutHonorific(name)))).findFirst();
        if (known.isPresent()) {
            known.get().spoke = true;
        } else if (name.indexOf(' ') > 0 && strangers.size() < MOST_STRANGERS) {
            Stranger stranger = new Stranger(name, "");
            stranger.spoke = true;
            strangers.put(key(name), stranger);
        }
    }

    private List<Cited> cited() {
        List<Stranger> all = strangers.values().stream().limit(MOST_STRANGERS).toList();
        List<List<Integer>> where = all.stream().map(_ -> (List<Integer>) new ArrayList<Integer>()).toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Phrases names = new Phrases(all.stream().map(stranger -> stranger.name).toList());
        List<Boolean> any = Many.each(segments.size(), segments.size(), i -> names.in(text(segments.get(i))));
        for (int at = 0; at < any.size(); at++) {
            for (int i = 0; any.get(at) && i < all.size(); i++) {
                if (text(segments.get(at)).contains(all.get(i).name)) {
                    where.get(i).add(segments.get(at).index());
                }
            }
        }
        List<Cited> cited = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            cited.add(new Cited(all.get(i).name, all.get(i).title, all.get(i).spoke, where.get(i)));
        }
        return cited;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static Set<String> tokens(String name) {
        Set<String> tokens = new HashSet<>(Arrays.asList(key(name).split("[^\\p{L}]+")));
        tokens.remove("");
        return tokens;
    }
}
