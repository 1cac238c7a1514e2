package org.diglot.ui;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.diglot.terms.Topics;

/** The topics in use, the analyst's own among them; read when they are first needed, and again when they change. */
public final class OwnTopics {

    private final Path home;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Topics topics;

    /** @param home the folder of what belongs to the analyst */
    public OwnTopics(Path home) {
        this.home = home;
    }

    /** Those in use now. Takes a while at the first call; for any thread but that of the window. */
    public synchronized Topics now() {
        if (topics == null) {
            topics = Topics.with(home);
        }
        return topics;
    }

    /** Grows when others are in use than before. Changes on the FX thread. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }
}
