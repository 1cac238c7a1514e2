package org.diglot.app;

import java.io.File;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** What is brought to the window: files and text, dropped or pasted. */
final class Arrivals {

    private final Opening opening;

    Arrivals(Opening opening) {
        this.opening = opening;
    }

    void listen(Scene scene) {
        scene.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getGestureSource() == null && isWanted(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.setDropCompleted(take(event.getDragboard()));
            event.consume();
        });
    }

    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private static boolean isWanted(Dragboard board) {
        return board.hasFiles() || board.hasString();
    }

    /** A copied file comes as a file and as text: the file is what is meant. */
    boolean take(Clipboard board) {
        return take(board.hasFiles() ? board.getFiles() : List.of(), board.hasString() ? board.getString() : "");
    }

    boolean take(List<File> files, String text) {
        if (!files.isEmpty()) {
            opening.open(files.stream().map(File::toPath).toList());
            return true;
        }
        if (!text.isBlank()) {
            opening.openText(text);
            return true;
        }
        return false;
    }
}
