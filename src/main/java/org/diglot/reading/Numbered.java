package org.diglot.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Headers that count the turns: {@code Name,  Company - Title    [3]}, mostly between rules. */
record Numbered() implements Convention {

    /** Fewer numbers in a row are footnotes. */
    private static final int FEWEST = 3;

    private static final int LONGEST = 200;

    @Override
    public Script read(Page page) {
        List<Mark> marks = new ArrayList<>();
        int last = 0;
        int most = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            String text = page.lines().get(i).text();
            int number = number(text);
            boolean next = number == 1 || number == last + 1 || number == last && last > 0 || number > last && number < last + 4;
            Optional<Header> header = next ? header(text) : Optional.empty();
            if (header.isPresent()) {
                marks.add(new Mark(i, i + 1, header.get(), null));
                last = number;
                most = Math.max(most, number);
            }
        }
        return new Script(Mark.announce(page.lines(), most < FEWEST ? List.of() : marks), List.of());
    }

    /** The number in square brackets that ends a line; -1 where none does. */
    private static int number(String text) {
        int open = text.length() < LONGEST && text.endsWith("]") ? text.lastIndexOf('[') : -1;
        if (open < 1 || text.length() - open > 6 || text.length() - open < 3) {
            return -1;
        }
        int number = 0;
        for (int i = open + 1; i < text.length() - 1; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static Optional<Header> header(String text) {
        String label = text.substring(0, text.lastIndexOf('[')).strip();
        if (Roles.isRole(label)) {
            return Optional.of(new Header(label, "", "", Header.Strength.STRONG));
        }
        List<String> parts = Separators.atComma(label);
        boolean titleBefore = Separators.barred(parts.getFirst()).size() > 1;
        if (parts.size() == 1 || titleBefore) {
            return HeaderShape.of(label).map(one -> one.with("", ""));
        }
        String name = parts.getFirst();
        Affiliation beside = Affiliation.of(parts.getLast(), true);
        return NameShape.isName(name, true) || Roles.isRole(name)
                ? Optional.of(new Header(name, beside.firm(), beside.title(), Header.Strength.STRONG)) : Optional.empty();
    }
}
