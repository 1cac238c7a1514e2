package org.diglot.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells firms from titles by what all headers of a file do: words that no title is made of and that several people share,
 * or that stand beside most, are a firm; the firm of whoever speaks first, after the operator, is the one that is asked.
 */
final class Firms {

    private final Map<String, Set<String>> people = new HashMap<>();
    private int titled;
    private int untitled;
    private String host = "";

    private Firms(List<Announcement> all) {
        Set<String> seen = new HashSet<>();
        for (Announcement one : all) {
            Header header = one.header();
            if (header != null && !header.isBare() && seen.add(header.name() + header.title() + header.firm())) {
                see(header);
            }
        }
        for (Announcement one : all) {
            Header header = one.header();
            if (header != null && !header.isBare() && !Roles.isRole(header.name())) {
                String firm = key(firm(header));
                host = people.getOrDefault(firm, Set.of()).size() > 1 ? firm : "";
                break;
            }
        }
    }

    /** The same announcements, with firms where titles stood for them, and with the sides that firms tell. */
    static List<Announcement> settle(List<Announcement> all) {
        Firms firms = new Firms(all);
        return all.stream().map(one -> one.header() == null || one.header().isBare() ? one
                : new Announcement(firms.settled(one.header()), one.lines(), one.body())).toList();
    }

    private void see(Header header) {
        boolean title = Roles.hasTitleWord(header.title());
        titled += title ? 1 : 0;
        untitled += title ? 0 : 1;
        people.computeIfAbsent(key(firm(header)), _ -> new HashSet<>()).add(header.name().toLowerCase(Locale.ROOT));
    }

    /** The firm, or what may be one. */
    private static String firm(Header header) {
        return !header.firm().isEmpty() ? header.firm() : Roles.hasTitleWord(header.title()) ? "" : header.title();
    }

    private Header settled(Header header) {
        String firm = key(firm(header));
        boolean open = header.firm().isEmpty() && !firm.isEmpty();
        boolean isFirm = open && (people.get(firm).size() > 1 || untitled >= titled);
        Header settled = !isFirm ? header
                : new Header(header.name(), header.title(), "", header.strength(), header.side(), header.other());
        return settled.side() == Side.OPEN && !host.isEmpty() && firm.equals(host) ? settled.on(Side.ANSWERS) : settled;
    }

    private static String key(String firm) {
        return firm.toLowerCase(Locale.ROOT);
    }
}
