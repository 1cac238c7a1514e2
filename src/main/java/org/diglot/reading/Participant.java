package org.diglot.reading;

import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a list of participants names.
 *
 * @param firm  empty where the list names none
 * @param title empty where it gives none
 * @param other the name in the other language of the file; empty where the list gives one alone
 */
record Participant(String name, String firm, String title, Side side, String other) {

    private static final int LONGEST = 160;

    /** Reads an entry that stands on one line; empty where the line is none. */
    static Optional<Participant> of(String text, Side side) {
        if (!mayBeEntry(text)) {
            return Optional.empty();
        }
        List<String> parts = parts(text);
        String name = parts.getFirst();
        String beside = parts.getLast();
        if (parts.size() > 1 && isPerson(name)) {
            return Optional.of(new Participant(name, "", "", side, "").with(Affiliation.of(beside, side != Side.ANSWERS)));
        }
        if (parts.size() > 1 && isPerson(beside)) {
            return Optional.of(new Participant(beside, "", "", side, "").with(Affiliation.of(name, side != Side.ANSWERS)));
        }
        if (Han.any(text)) {
            Optional<Header> run = HanShape.of(text);
            if (run.isPresent()) {
                return run.map(one -> new Participant(one.name(), "", "", side, "").with(new Affiliation(one.firm(), one.title())));
            }
        }
        return isPerson(text) ? Optional.of(new Participant(text, "", "", side, "")) : Optional.empty();
    }

    private static boolean mayBeEntry(String text) {
        return text.length() <= LONGEST && !text.isEmpty() && !HeaderShape.endsAsSentence(text) && !text.contains("://")
                && !text.contains("@") && !HeaderShape.hasAmount(text);
    }

    private static List<String> parts(String text) {
        List<String> dashed = Separators.barred(text);
        if (dashed.size() > 1) {
            return List.of(dashed.getFirst(), String.join(" - ", dashed.subList(1, dashed.size())));
        }
        String[] columns = text.split("\t| {3,}", 2);
        if (columns.length > 1) {
            return List.of(columns[0].strip(), columns[1].strip());
        }
        List<String> bracketed = Separators.bracketed(text);
        if (bracketed.size() > 1 && (Roles.hasTitleWord(bracketed.getLast()) || Affiliation.looksLikeFirm(bracketed.getLast()))) {
            return bracketed;
        }
        return Separators.atComma(text);
    }

    /** Whether words are a person's name and no title. */
    static boolean isPerson(String text) {
        return NameShape.isName(text, true) && "([\uFF08\u3010".indexOf(text.charAt(0)) < 0 && text.indexOf('&') < 0 && !Roles.hasTitleWord(text) && !Affiliation.looksLikeFirm(text)
                && (!Han.only(text) || NameShape.isSureHanName(text));
    }

    Participant with(Affiliation beside) {
        Side known = side != Side.OPEN ? side : beside.title().isEmpty() && !beside.firm().isEmpty()
                || Roles.isAnalyst(beside.title()) ? Side.ASKS : beside.firm().isEmpty() && !beside.title().isEmpty()
                ? Side.ANSWERS : Side.OPEN;
        return new Participant(name, beside.firm(), beside.title(), known, other);
    }

    Participant alsoCalled(String name2) {
        return new Participant(name, firm, title, side, name2);
    }
}
