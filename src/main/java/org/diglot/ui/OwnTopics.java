package org.diglot.ui;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.diglot.settings.AtomicFile;
import org.diglot.terms.OwnTopicText;
import org.diglot.terms.PackProblem;
import org.diglot.terms.Topic;
import org.diglot.terms.Topics;

/** The topics in use, the analyst's own among them; read when they are first needed, and again when they change. */
public final class OwnTopics {

    private final Path home;
    private final Path file;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Topics topics;

    /** @param home the folder of what belongs to the analyst */
    public OwnTopics(Path home) {
        this.home = home;
        file = home.resolve(Topics.FILE);
    }

    /** Those in use now. Takes a while at the first call; for any thread but that of the window. */
    public synchronized Topics now() {
        if (topics == null) {
            topics = Topics.with(home);
        }
        return topics;
    }

    /** The analyst's own alone. For any thread but that of the window. */
    public synchronized List<Topic> own() {
        try {
            return OwnTopicText.topics(Files.readString(file));
        } catch (IOException none) {
            return List.of();
        }
    }

    /**
     * Changes the analyst's file; {@link #changed} then tells everybody. For any thread but that of the window.
     *
     * @return where a file that could not be read was moved to
     * @throws IOException where the folder can't be written; what was there before is whole
     */
    public synchronized Optional<Path> rewrite(UnaryOperator<String> edit) throws IOException {
        Optional<Path> aside = Optional.empty();
        String before = "";
        try {
            before = Files.readString(file);
        } catch (NoSuchFileException first) {
            before = "";
        } catch (CharacterCodingException broken) {
            aside = Optional.of(Files.move(file, file.resolveSibling("topics.broken-" + System.currentTimeMillis()
                    + ".txt")));
        }
        AtomicFile.write(file, edit.apply(before).getBytes(StandardCharsets.UTF_8));
        topics = Topics.with(home);
        return aside;
    }

    /** Grows when others are in use than before. Changes on the FX thread. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** Called on the FX thread after a {@link #rewrite}. */
    public void changed() {
        revision.set(revision.get() + 1);
    }

    /** Says what of the analyst's file can't be used. Called on the FX thread with {@link Topics#problems}. */
    public void tell(List<PackProblem> problems, Notices notices) {
        List<PackProblem> own = problems.stream().filter(one -> one.file().equals(file.toString())).toList();
        if (!own.isEmpty() && own.getFirst().line() == 0) {
            notices.say(Announcement.Kind.WARNING, "topics.unreadable", file.toString());
        } else if (!own.isEmpty()) {
            notices.say(Announcement.Kind.WARNING, "topics.lines", file.toString(), own.size(),
                    Integer.toString(own.getFirst().line()));
        }
    }
}
