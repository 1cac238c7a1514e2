package org.diglot.terms;

/** Values by a word, found by the letters where they stand in a text: nothing is cut out of it. */
final class WordTable<T> {

    private String[] keys = new String[64];
    private Object[] values = new Object[64];
    private int size;

    void put(String key, T value) {
        int slot = slot(key);
        if (keys[slot] == null && ++size * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** Null where nothing was put. */
    @SuppressWarnings("unchecked")
    T get(Word word) {
        int slot = first(word.hashCode());
        while (keys[slot] != null && !word.is(keys[slot])) {
            slot = slot + 1 & keys.length - 1;
        }
        return (T) values[slot];
    }

    private int slot(String key) {
        int slot = first(key.hashCode());
        while (keys[slot] != null && !keys[slot].equals(key)) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 15) & keys.length - 1;
    }

    private void grow() {
        String[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new String[oldKeys.length * 2];
        values = new Object[keys.length];
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != null) {
                int slot = slot(oldKeys[at]);
                keys[slot] = oldKeys[at];
                values[slot] = oldValues[at];
            }
        }
    }
}
