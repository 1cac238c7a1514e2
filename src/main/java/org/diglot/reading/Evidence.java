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

    private final Participants people;
    private final Map<String, Person> persons = new HashMap<>();
    private double points;

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
        return evidence.points + (starts ? 1 : 0);
    }

    private void see(Announcement one) {
        String name = one.header().name().isEmpty() ? one.header().title() : one.header().name();
        Person person = persons.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new Person());
        person.header = person.header == null || person.header.isBare() ? one.header() : person.header;
        person.turns += speaks(one) ? 1 : 0;
        person.printings = Math.max(person.printings, one.lines().size());
        points -= one.body().isEmpty() ? 0.5 : 0;
    }

    /** Names say something in sentences; the rows of a table don't. */
    private static boolean speaks(Announcement one) {
        return one.body().stream().limit(MOST).anyMatch(line -> HeaderShape.isSentence(line.text())
                || line.tongue() != Tongue.NEITHER && line.sure() && line.weight() > 20);
    }

    private void weigh(Person person) {
        if (person.turns == 0) {
            return;
        }
        Header header = person.header;
        boolean role = Roles.isRole(header.name());
        double known = Roles.isOperator(header.name()) ? 2 : role ? 0.5
                : people.named(header.name()).isPresent() ? 1.5 : header.side() != Side.OPEN ? 1
                : !header.isBare() ? 1 : 0;
        double twice = person.printings > 1 && header.isBare() ? 1 : 0;
        points += known + twice + Math.min(MOST, person.turns - 1) * 0.5 * (known > 0 || twice > 0 ? 2 : 1) + 0.01 * person.turns;
    }
}
