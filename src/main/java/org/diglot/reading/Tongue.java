package org.diglot.reading;

/** Which language a line is evidently in: that of Latin letters or that of square ones, as {@link Tongues} names them. */
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
