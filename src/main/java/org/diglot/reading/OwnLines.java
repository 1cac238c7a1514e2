package org.diglot.reading;

import java.util.List;

/**
 * Each header on a line of its own: {@code Name}, {@code Name - Title}, {@code Name -- Firm -- Analyst},
 * {@code Title — Name}, {@code Q - Name}; once, twice, or in both languages.
 */
record OwnLines() implements Convention {

    @Override
    public Script read(Page page) {
        HeaderFinder finder = new HeaderFinder(page);
        List<Announcement> found = finder.find();
        return new Script(found, finder.problems(), finder.isPrintedTwice());
    }
}
