package org.diglot.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * The folder where Diglot keeps what belongs to the analyst: {@code $XDG_CONFIG_HOME} (XDG Base Directory 0.8),
 * {@code ~/Library/Application Support} or {@code %APPDATA%}; the system property {@code diglot.home} or the variable
 * {@code DIGLOT_HOME} name another. Of an account without a home it lies with the temporary files.
 */
public final class Home {

    private final UnaryOperator<String> properties;
    private final UnaryOperator<String> environment;

    /** Both answer null for what is not set. */
    public Home(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    public static Path folder() {
        return new Home(System::getProperty, System::getenv).find();
    }

    Path find() {
        String named = first(properties.apply("diglot.home"), environment.apply("DIGLOT_HOME"));
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath();
        }
        Path user = user();
        String system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support/Diglot");
        }
        if (system.startsWith("windows")) {
            return absolute(environment.apply("APPDATA"), user.resolve("AppData").resolve("Roaming")).resolve("Diglot");
        }
        return absolute(environment.apply("XDG_CONFIG_HOME"), user.resolve(".config")).resolve("diglot");
    }

    /** Java says "?" of an account without a home; taken for a path, that would be a folder wherever the program stands. */
    private Path user() {
        Path user = Path.of(first(properties.apply("user.home"), "?").replace("?", ""));
        return user.isAbsolute() ? user : Path.of(properties.apply("java.io.tmpdir")).toAbsolutePath().resolve("diglot-home");
    }

    /** The standard says that a relative path is to be ignored. */
    private static Path absolute(String named, Path otherwise) {
        Path path = named == null || named.isEmpty() ? otherwise : Path.of(named);
        return path.isAbsolute() ? path : otherwise;
    }

    private static String first(String one, String other) {
        if (one != null && !one.isEmpty()) {
            return one;
        }
        return other == null ? "" : other;
    }
}
