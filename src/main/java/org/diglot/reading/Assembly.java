package org.diglot.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diglot.transcript.Cited;
import org.diglot.transcript.Language;
import org.diglot.transcript.Line;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Progress;
import org.diglot.transcript.Section;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Speaker.Kind;
import org.diglot.transcript.Text;
import org.diglot.transcript.Transcript;
import org.diglot.transcript.Turn;

/** Makes a transcript of the lines of a source. */
final class Assembly {

    /** How far into the call the company and the period are looked for, in segments. */
    private static final int GREETING = 40;

    private final Origin origin;
    private final Progress progress;
    private Roster roster = new Roster(Participants.NONE);
    private final List<Draft> drafts = new ArrayList<>();
    private List<Language> languages = List.of();
    private List<Segment> segments = List.of();

    Assembly(Origin origin, Progress progress) {
        this.origin = origin;
        this.progress = progress;
    }

    Transcript of(List<SourceLine> drawn) throws Progress.Stopped {
        Tongues tongues = Tongues.of(drawn, origin.charset());
        List<SourceLine> lines = tongues.lines();
        boolean given = GivenHeaders.any(lines);
        Page page = given ? Page.plain(lines) : Page.of(lines);
        // The headers are told apart by one processor.
        origin.digest().begin();
        Script script = given ? GivenHeaders.read(lines) : TwiceNamed.joined(WholeHeaders.of(Conventions.read(page), lines));
        if (!script.hasSpeakers()) {
            page = Page.plain(lines);
            script = new Script(Mark.announce(lines, List.of()), List.of());
        }
        List<Announcement> announcements = script.announcements();
        progress.step(0.7);
        roster = new Roster(page.people());
        Layout layout = Layout.of(announcements, page.isBilingual());
        languages = languages(layout, tongues);
        int first = announcements.size() > 1 ? first(announcements.get(1)) : Integer.MAX_VALUE;
        Opening opening = Opening.of(announcements.getFirst().body(), page.aroundBefore(first), layout, announcements.size() > 1);
        Speech speech = new Speech(layout, languages);
        segments = speech.segments();
        List<Announcement> spoken = new ArrayList<>(announcements.subList(1, announcements.size()));
        if (!opening.speech().isEmpty()) {
            spoken.addFirst(new Announcement(null, List.of(), opening.speech()));
        }
        draft(speech, spoken, lines.size());
        progress.step(0.9);
        Set<Integer> introductions = new Introducer(drafts, segments, languages).introduce();
        List<Cited> inEnglish = new People(roster, drafts, segments, languages).learn(progress);
        List<Cited> cited = Stream.concat(inEnglish.stream(),
                new HanPeople(roster, drafts, segments, languages).learn(inEnglish).stream()).toList();
        Exchanges exchanges = new Exchanges(drafts, segments, introductions, page.questions());
        List<Notice> notices = Stream.of(opening.notices(), speech.notices(), page.noticesAfter(first)).flatMap(List::stream)
                .sorted(Comparator.comparingInt(Notice::line)).toList();
        List<Problem> problems = Stream.of(script.problems(), speech.problems(), new LostHeaders(drafts, segments).find(exchanges.all())).flatMap(List::stream)
                .sorted(Comparator.comparingInt(Problem::line)).toList();
        Occasion occasion = occasion(opening);
        progress.step(1);
        return new Transcript(origin.source(), title(opening, occasion), occasion.company(), occasion.period(), languages,
                opening.preamble(), notices, roster.speakers(), turns(exchanges.firstOfQuestions()), exchanges.all(),
                segments, cited, problems);
    }

    /** The number of the first line of a turn. */
    private static int first(Announcement one) {
        return one.lines().isEmpty() ? one.body().getFirst().number() : one.lines().getFirst();
    }

    private void draft(Speech speech, List<Announcement> all, int lines) throws Progress.Stopped {
        List<Speech.Said> said = Many.each(all.size(), lines, i -> speech.read(all.get(i).body()), progress, 0.7, 0.9);
        for (int i = 0; i < all.size(); i++) {
            int first = segments.size();
            int count = speech.add(i, said.get(i));
            drafts.add(new Draft(roster.of(all.get(i).header()), all.get(i).lines(), first, count));
        }
    }

    private static List<Language> languages(Layout layout, Tongues tongues) {
        boolean square = layout.first() == Tongue.CHINESE;
        Language first = square ? tongues.square() : tongues.latin();
        return layout.both() ? List.of(first, square ? tongues.latin() : tongues.square()) : List.of(first);
    }

    private List<Turn> turns(int firstOfQuestions) {
        return Many.each(drafts.size(), segments.size(), i -> {
            Draft draft = drafts.get(i);
            return new Turn(i, draft.speaker().id(), i < firstOfQuestions ? Section.PREPARED : Section.QA,
                    draft.headerLines(), draft.firstSegment(), draft.segments(), interpreted(draft));
        });
    }

    private boolean interpreted(Draft draft) {
        if (draft.speaker().kind() == Kind.EDITOR) {
            return false;
        }
        return Interpreting.isInterpreter(draft.speaker().name(), draft.speaker().title())
                || segments.subList(draft.firstSegment(), draft.firstSegment() + draft.segments()).stream()
                .flatMap(segment -> segment.texts().stream()).anyMatch(text -> Interpreting.marks(text.text()));
    }

    private Occasion occasion(Opening opening) {
        Occasion titled = titleLine(opening).flatMap(Occasion::inTitle).orElse(Occasion.UNKNOWN);
        Occasion spoken = greetings(Language.ENGLISH).map(Occasion::inEnglish).flatMap(Optional::stream)
                .map(one -> TitleText.isKind(one.company()) ? new Occasion("", one.period()) : one)
                .max(Comparator.comparing((Occasion one) -> !one.company().isEmpty())).orElse(Occasion.UNKNOWN);
        Occasion said = Stream.of(Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED)
                .flatMap(this::greetings).map(Occasion::inChinese).flatMap(Optional::stream).findFirst()
                .orElse(Occasion.UNKNOWN);
        Occasion above = TitleText.of(opening.preamble().stream().limit(5).map(Line::text).toList());
        String period = first(spoken.period(), titled.period(), said.period(), above.period());
        String company = first(spoken.company(), titled.company(), said.company(), above.company());
        return new Occasion(!company.isEmpty() ? company : ofRelations(), !period.isEmpty() ? period
                : greetings(Language.ENGLISH).map(Occasion::periodIn).flatMap(Optional::stream).findFirst()
                .orElse(Occasion.UNKNOWN).period());
    }

    /** The company as those name it who speak for it to investors. */
    private String ofRelations() {
        return first(Stream.concat(greetings(Language.ENGLISH).map(Relations::inEnglish),
                Stream.of(Language.CHINESE_TRADITIONAL, Language.CHINESE_SIMPLIFIED).flatMap(this::greetings).map(Relations::inChinese))
                .toArray(String[]::new));
    }

    private static String first(String... any) {
        return Stream.of(any).filter(one -> !one.isEmpty()).findFirst().orElse("");
    }

    private Stream<String> greetings(Language language) {
        int column = languages.indexOf(language);
        return column < 0 ? Stream.empty() : segments.stream().limit(GREETING)
                .map(segment -> segment.texts().get(column)).map(Text::text);
    }

    private static Optional<String> titleLine(Opening opening) {
        return opening.preamble().stream().limit(5).map(Line::text).filter(Opening::isTitle).findFirst();
    }

    private String title(Opening opening, Occasion occasion) {
        Optional<String> line = titleLine(opening);
        if (line.isPresent()) {
            return line.get();
        }
        if (!occasion.company().isEmpty()) {
            return occasion.period().isEmpty() ? occasion.company() : occasion.company() + ", " + occasion.period();
        }
        int dot = origin.name().lastIndexOf('.');
        String name = dot > 0 ? origin.name().substring(0, dot) : origin.name();
        return name.isBlank() ? "Transcript" : name;
    }
}
