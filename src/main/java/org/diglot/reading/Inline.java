package org.diglot.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The name and a colon before what is said: {@code Name: text}, {@code 名字：text}, {@code <Q - Name>: text}, {@code Q: text}. */
record Inline() implements Convention {

    /** From here on who is named once, in the manner of the others, counts too. */
    private static final int ESTABLISHED = 3;

    @Override
    public Script read(Page page) {
        List<SourceLine> lines = page.lines();
        Label[] labels = new Label[lines.size()];
        Map<String, Integer> uses = new HashMap<>();
        for (int i = 0; i < labels.length; i++) {
            labels[i] = Label.of(lines.get(i).text());
            if (labels[i] != null) {
                uses.merge(key(labels[i]), 1, Integer::sum);
            }
        }
        if (uses.isEmpty()) {
            return new Script(Mark.announce(lines, List.of()), List.of());
        }
        Set<String> accepted = accepted(lines, labels, uses, page.people());
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != null && accepted.contains(key(labels[i]))) {
                String rest = labels[i].rest();
                SourceLine line = lines.get(i);
                marks.add(new Mark(i, i + 1, labels[i].header(), rest.isEmpty() ? null
                        : Characters.line(line.number(), rest, line.bullet()).as(line.role())));
            }
        }
        return new Script(Mark.announce(lines, marks), List.of());
    }

    private static Set<String> accepted(List<SourceLine> lines, Label[] labels, Map<String, Integer> uses, Participants people) {
        Set<String> accepted = new HashSet<>();
        Set<String> open = new HashSet<>();
        boolean marked = isMarked(labels);
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < labels.length; i++) {
            Label label = labels[i];
            if (label == null) {
                continue;
            }
            Header header = label.header();
            boolean known = label.isMark() ? marked && uses.get(key(label)) > 1 : header.name().isEmpty() || Roles.isRole(header.name()) || header.side() != Side.OPEN
                    || people.named(header.name()).isPresent()
                    || header.isStrong() && !header.isBare() && uses.get(key(label)) > 1;
            if (known) {
                accepted.add(key(label));
                first = Math.min(first, i);
            } else if (!label.isMark()) {
                open.add(header.name());
            }
        }
        open.removeIf(name -> accepted.contains(name.toLowerCase(Locale.ROOT)));
        Vocabulary words = new Vocabulary(open, lines);
        Mentions mentions = new Mentions(open);
        lines.forEach(line -> mentions.look(withoutLabel(line.text())));
        for (Label label : labels) {
            if (label != null && open.contains(label.header().name())) {
                String name = label.header().name();
                boolean person = Han.any(name) ? NameShape.isSureHanName(name) || !label.header().isBare() : !words.isCommon(name);
                boolean used = uses.get(key(label)) > 1 && (Han.any(name) || name.indexOf(' ') > 0) || mentions.has(name);
                if (person && used) {
                    accepted.add(key(label));
                }
            }
        }
        if (persons(accepted) >= ESTABLISHED) {
            for (int i = Math.min(first, labels.length); i < labels.length; i++) {
                Label label = labels[i];
                if (label != null && open.contains(label.header().name()) && isPerson(label.header(), words)) {
                    accepted.add(key(label));
                }
            }
        }
        return accepted;
    }

    /** How many of the names are no bare marks. */
    private static long persons(Set<String> accepted) {
        return accepted.stream().filter(name -> !Marker.isAlone(name)).count();
    }

    private static boolean isPerson(Header header, Vocabulary words) {
        String name = header.name();
        return Han.any(name) || NameShape.isSureHanName(name) ? NameShape.isSureHanName(name)
                : name.indexOf(' ') > 0 && !words.isCommon(name) && !Roles.hasTitleWord(name) && Head.of(name).isEmpty();
    }

    /** Questions and answers come in turn; a lone {@code Question:} is a word of the text. */
    private static boolean isMarked(Label[] labels) {
        int asks = 0;
        int answers = 0;
        for (Label label : labels) {
            asks += label != null && label.isMark() && label.header().side() == Side.ASKS ? 1 : 0;
            answers += label != null && label.isMark() && label.header().side() == Side.ANSWERS ? 1 : 0;
        }
        return asks > 1 && answers > 1;
    }

    private static String withoutLabel(String text) {
        int colon = Label.colon(text);
        return colon < 0 ? text : text.substring(colon);
    }

    private static String key(Label label) {
        Header header = label.header();
        return (header.name().isEmpty() ? header.title() : header.name()).toLowerCase(Locale.ROOT);
    }
}
