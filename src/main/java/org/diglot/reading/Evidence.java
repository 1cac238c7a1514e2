package org.diglot.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much speaks for a file's being a call read rightly: speakers who come back, who are on a list, who have a role or a
 * title, and who say something. The weights are rough; conventions that don't fit find next to nothing.
 */
final class Evidence {

    /** Below this a text is no call. */
    static final double ENOUGH = 2;

    private static final int MOST = 4;

    /** In how many of its turns somebody says I, we or you; who is only described says none. */
    private static final double ADDRESSING = 0.15;
    private static final double DESCRIPTION = 0.4;

    private static final ShortWords PERSONS = new ShortWords("i", "we", "you", "our", "us", "your", "my", "me", "thank", "thanks");
    private static final String HAN_PERSONS = "\u6211\u4F60\u60A8\u8C22\u8B1D\u8ACB\u8BF7\u54B1";

    private static final int LONGEST = 400;

    private final Participants people;
    private final Map<String, Person> persons = new HashMap<>();
    private double points;
    private int turns;
    private int addressing;
    private boolean led;

    /** What a file does with one name. */
    private static final class Person {
        private Header header;
        private int turns;
        private int printings;
    }

    private Evidence(Participants people) {
        this.people = people;
    }

    static double of(List<Announcement> announcements, Participants people) {
        Evidence evidence = new Evidence(people);
        for (Announcement one : announcements.subList(1, announcements.size())) {
            evidence.see(one);
        }
        evidence.persons.values().forEach(evidence::weigh);
        boolean starts = announcements.size() > 1 && announcements.getFirst().body().isEmpty()
                && speaks(announcements.get(1));
        double all = evidence.points + (!starts ? 0 : announcements.get(1).header().isStrong() ? 1.5 : 1);
        return !evidence.led && evidence.addressing < ADDRESSING * evidence.turns ? all * DESCRIPTION : all;
    }

    private void see(Announcement one) {
        String name = one.header().name().isEmpty() ? one.header().title() : one.header().name();
        Person person = persons.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new Person());
        person.header = person.header == null || person.header.isBare() ? one.header() : person.header;
        person.turns += speaks(one) ? 1 : 0;
        led |= Roles.isOperator(name);
        turns++;
        addressing += one.body().stream().limit(3 * MOST).anyMatch(line -> addresses(line.text())) ? 1 : 0;
        person.printings = Math.max(person.printings, one.lines().size());
        points -= one.body().isEmpty() ? 0.5 : 0;
    }

    /** Names say something in sentences; the rows of a table don't. */
    private static boolean speaks(Announcement one) {
        return one.body().stream().limit(MOST).anyMatch(line -> HeaderShape.isSentence(line.text())
                || line.tongue() != Tongue.NEITHER && line.sure() && line.weight() > 20);
    }

    private static boolean addresses(String line) {
        char[] text = line.toCharArray();
        int end = Math.min(text.length, LONGEST);
        int start = -1;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text[i] : ' ';
            boolean latin = Characters.isLatin(c);
            if (latin && start < 0) {
                start = i;
            } else if (!latin && start >= 0) {
                if (i - start < 7 && PERSONS.contains(text, start, i)) {
                    return true;
                }
                start = -1;
            }
            if (HAN_PERSONS.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void weigh(Person person) {
        if (person.turns == 0) {
            return;
        }
        Header header = person.header;
        boolean role = Roles.isRole(header.name());
        double known = Roles.isOperator(header.name()) ? 2 : role ? 0.5
                : people.named(header.name()).isPresent() ? 1.5 : header.side() != Side.OPEN ? 1
                : !header.isBare() ? 0.5 : 0;
        double twice = person.printings > 1 ? 1 : 0;
        points += known + twice + Math.min(MOST, person.turns - 1) * 0.5 * (known > 0 || twice > 0 ? 2 : 1) + 0.01 * person.turns;
    }
}
