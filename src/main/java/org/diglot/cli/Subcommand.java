package org.diglot.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands there are. Each is made only when it is asked for: reading the model of one by reflection takes its time. */
enum Subcommand {
    PARSE(ParseCommand::new, ParseCommand::print),
    NUMBERS(NumbersCommand::new, NumbersCommand::print),
    CHECK(CheckCommand::new),
    SEARCH(SearchCommand::new),
    LIBRARY(LibraryCommand::new),
    EXPORT(ExportCommand::new),
    VERIFY(VerifyCommand::new);

    private final Supplier<Object> maker;
    private final Optional<OfFile> ofFile;

    Subcommand(Supplier<Object> maker) {
        this(maker, Optional.empty());
    }

    Subcommand(Supplier<Object> maker, OfFile ofFile) {
        this(maker, Optional.of(ofFile));
    }

    Subcommand(Supplier<Object> maker, Optional<OfFile> ofFile) {
        this.maker = maker;
        this.ofFile = ofFile;
    }

    /** As it is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    Object make() {
        return maker.get();
    }

    /** What it does with a file alone, without options. */
    Optional<OfFile> ofFile() {
        return ofFile;
    }

    static Optional<Subcommand> of(String typed) {
        return Arrays.stream(values()).filter(one -> one.typed().equals(typed)).findFirst();
    }
}
