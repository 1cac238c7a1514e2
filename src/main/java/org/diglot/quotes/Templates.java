package org.diglot.quotes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates at hand: the analyst's own, each a file of a folder, and those that come with the program. */
public final class Templates {

    /** What the folder of the analyst's own is called within the folder of what Diglot keeps. */
    public static final String FOLDER = "templates";

    private static final List<String> SHIPPED = List.of("email-note.html", "slide-table.md");

    /** No template is as long. */
    private static final long LARGEST = 1 << 20;

    private final Path folder;

    /** @param folder of the analyst's own; it need not be there */
    public Templates(Path folder) {
        this.folder = folder;
    }

    /** The analyst's own by name, then those shipped that none of them replaces. */
    public List<Template> all() throws IOException {
        List<Template> all = new ArrayList<>(own());
        for (String file : SHIPPED) {
            Template shipped = shipped(file);
            if (all.stream().noneMatch(one -> one.name().equals(shipped.name()))) {
                all.add(shipped);
            }
        }
        return List.copyOf(all);
    }

    /** The one of that name. */
    public Optional<Template> named(String name) throws IOException {
        return all().stream().filter(one -> one.name().equals(name)
                || (one.name() + "." + one.kind().extension()).equals(name)).findFirst();
    }

    /** A template of any file; nothing where its name ends in none of html, md, csv and txt. */
    public static Optional<Template> read(Path file) throws IOException {
        Optional<Template.Kind> kind = Template.Kind.of(file.getFileName().toString());
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException(file + " is larger than 1 MB, as no template is");
        }
        return Optional.of(template(file.getFileName().toString(), kind.get(), Files.readAllBytes(file)));
    }

    private List<Template> own() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Template> own = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted(Comparator.comparing(Path::getFileName)).toList()) {
                read(file).ifPresent(own::add);
            }
        }
        return own;
    }

    private static Template shipped(String file) {
        return resource("/assets/templates/" + file);
    }

    /** One that is part of the program. */
    static Template resource(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        try (InputStream in = Templates.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is missing from this installation");
            }
            return template(file, Template.Kind.of(file).orElseThrow(), in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(path + " can't be read", broken);
        }
    }

    private static Template template(String file, Template.Kind kind, byte[] bytes) {
        return new Template(file.substring(0, file.lastIndexOf('.')), kind, new String(bytes, StandardCharsets.UTF_8));
    }
}
