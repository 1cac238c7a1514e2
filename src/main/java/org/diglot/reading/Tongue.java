package org.diglot.reading;

/** Which language a line is evidently in. */
enum Tongue {
    ENGLISH, CHINESE, NEITHER;

    Tongue other() {
        return switch (this) {
            case ENGLISH -> CHINESE;
            case CHINESE -> ENGLISH;
            case NEITHER -> NEITHER;
        };
    }
}
