package org.diglot.terms;

/** Values by a character, found without computing anything: pages of 256, made where there is something on them. */
final class HanTable<T> {

    private static final int PAGE = 256;

    private final Object[][] pages = new Object[(Character.MAX_VALUE + 1) / PAGE][];

    void put(char one, T value) {
        int page = one / PAGE;
        if (pages[page] == null) {
            pages[page] = new Object[PAGE];
        }
        pages[page][one % PAGE] = value;
    }

    /** Null where nothing was put. */
    @SuppressWarnings("unchecked")
    T get(char one) {
        Object[] page = pages[one / PAGE];
        return page == null ? null : (T) page[one % PAGE];
    }
}
