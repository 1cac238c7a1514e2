package org.diglot.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diglot.settings.Preferences;
import org.diglot.settings.Recent;

/** The calls that were open, and where in them: the last one first. */
final class Recents {

    private final ObservableList<Recent> calls = FXCollections.observableArrayList();
    private final ObservableList<Recent> view = FXCollections.unmodifiableObservableList(calls);

    Recents(List<Recent> before) {
        calls.setAll(before.stream().filter(one -> isPath(one.file()) && (one.with().isEmpty() || isPath(one.with()))).toList());
    }

    /** What a hand or another system wrote into the settings may be no path here. */
    private static boolean isPath(String file) {
        try {
            return Path.of(file).getFileName() != null;
        } catch (InvalidPathException none) {
            return false;
        }
    }

    ObservableList<Recent> calls() {
        return view;
    }

    Optional<Recent> find(Path file) {
        return calls.stream().filter(one -> one.file().equals(file.toString())).findFirst();
    }

    /** Puts a call first, at that segment; a file that goes with it stays with it. */
    void stand(Path file, int segment) {
        stand(file, segment, find(file).map(Recent::with).orElse(""));
    }

    /** @param with the file of the other language; empty where there is none */
    void stand(Path file, int segment, String with) {
        Recent now = new Recent(file.toString(), Math.max(0, segment), with);
        if (!calls.isEmpty() && calls.getFirst().file().equals(now.file())) {
            calls.set(0, now);
            return;
        }
        calls.removeIf(one -> one.file().equals(now.file()));
        calls.addFirst(now);
        while (calls.size() > Preferences.RECENT) {
            calls.removeLast();
        }
    }

    /** Puts a call that has not been open next behind the one that is. */
    void offer(Path file) {
        int segment = find(file).map(Recent::segment).orElse(0);
        calls.removeIf(one -> one.file().equals(file.toString()));
        calls.add(Math.min(1, calls.size()), new Recent(file.toString(), segment));
        while (calls.size() > Preferences.RECENT) {
            calls.removeLast();
        }
    }

    void forget() {
        calls.clear();
    }
}
