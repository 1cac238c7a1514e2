package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diglot.transcript.Language;
import org.diglot.transcript.Notice;
import org.diglot.transcript.Problem;
import org.diglot.transcript.Segment;
import org.diglot.transcript.Text;

/** The lines of the turns, set side by side as segments, and what was odd about them. */
final class Speech {

    /** Below these lengths somebody may well say the same words twice on purpose. */
    private static final int SHORT_ENGLISH = 40;
    private static final int SHORT_CHINESE = 16;

    private final Layout layout;
    private final List<Language> languages;
    private final Units units;
    private final List<Segment> segments = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Speech(Layout layout, List<Language> languages) {
        this.layout = layout;
        this.languages = languages;
        units = new Units(layout);
    }

    /** What the lines of one turn say, and what was odd about them. */
    record Said(List<Row> rows, List<Notice> notices, List<Problem> problems) {
    }

    /** Reads the lines of one turn, whatever the others are. */
    Said read(List<SourceLine> body) {
        List<Notice> notices = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = units.rows(withoutDoubles(spoken(body, notices), problems));
        rows.forEach(row -> report(row, problems));
        return new Said(rows, notices, problems);
    }

    /** Adds what one turn says; returns how many segments it makes. */
    int add(int turn, Said said) {
        said.rows().forEach(row -> segments.add(new Segment(segments.size(), turn, texts(row))));
        notices.addAll(said.notices());
        problems.addAll(said.problems());
        return said.rows().size();
    }

    private static List<SourceLine> spoken(List<SourceLine> body, List<Notice> notices) {
        List<SourceLine> spoken = new ArrayList<>(body.size());
        for (SourceLine line : body) {
            Optional<Notice.Kind> notice = Notices.within(line.text());
            notice.ifPresentOrElse(kind -> notices.add(new Notice(line.number(), kind, line.text())),
                    () -> spoken.add(line));
        }
        return spoken;
    }

    private List<SourceLine> withoutDoubles(List<SourceLine> lines, List<Problem> problems) {
        List<SourceLine> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (!kept.isEmpty() && line.role().unit() == 0 && line.sameAs(kept.getLast()) && isDouble(lines, i)) {
                problems.add(new Problem(line.number(), Problem.Kind.DOUBLED_LINE,
                        "The line repeats the one before it and is left out.", List.of(line.text())));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** A line printed twice by mistake; not one left untranslated, nor a short one said twice. */
    private boolean isDouble(List<SourceLine> lines, int i) {
        SourceLine line = lines.get(i);
        boolean chinese = line.tongue() == Tongue.CHINESE;
        if (!layout.both()) {
            return line.text().length() >= (chinese ? SHORT_CHINESE : SHORT_ENGLISH);
        }
        if (line.tongue() == Tongue.NEITHER) {
            return false;
        }
        boolean followed = i + 1 < lines.size() && lines.get(i + 1).tongue() == Tongue.CHINESE;
        boolean preceded = i > 1 && lines.get(i - 2).tongue() == Tongue.ENGLISH;
        return chinese || (layout.first() == Tongue.ENGLISH ? followed : preceded)
                || line.text().length() >= SHORT_ENGLISH;
    }

    private List<Text> texts(Row row) {
        return languages.size() == 1 ? List.of(text(row.first() == null ? row.second() : row.first()))
                : List.of(text(row.first()), text(row.second()));
    }

    private static Text text(SourceLine line) {
        return line == null ? Text.MISSING : new Text(line.number(), line.text());
    }

    private void report(Row row, List<Problem> problems) {
        if (row.order() == Row.Order.DOUBTFUL) {
            String other = Integer.toString(row.second().number());
            problems.add(new Problem(row.first().number(), Problem.Kind.DOUBTFUL_PAIR,
                    "The line hardly says the same as its pair, line " + other + "; lines may be missing here.", List.of(other)));
        }
        if (row.order() == Row.Order.CROSSED) {
            problems.add(new Problem(Math.min(row.first().number(), row.second().number()), Problem.Kind.STRAY_LINE,
                    "The line does not stand where its pair belongs; it was paired with line "
                            + Math.max(row.first().number(), row.second().number()) + ".",
                    List.of(Integer.toString(Math.max(row.first().number(), row.second().number())))));
        } else if (layout.both() && !row.isPair()) {
            SourceLine alone = row.first() == null ? row.second() : row.first();
            String own = name(languages.get(row.first() == null ? 1 : 0));
            String other = name(languages.get(row.first() == null ? 0 : 1));
            problems.add(new Problem(alone.number(), Problem.Kind.UNPAIRED_LINE,
                    "The " + own + " line has no " + other + " counterpart; it stands alone.", List.of(own, other)));
        }
    }

    private static String name(Language language) {
        return Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
    }

    List<Segment> segments() {
        return segments;
    }

    List<Notice> notices() {
        return notices;
    }

    List<Problem> problems() {
        return problems;
    }
}
