package org.diglot.ui.quoting;

import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.diglot.ui.Words;

/** A field in a quote's own place. Enter or leaving it keeps what is written, Escape doesn't; Shift+Enter is a new line. */
final class QuoteEditor {

    private static final int ROWS = 3;

    private final TextInputControl field;
    private final Consumer<String> keep;
    private final Runnable end;
    private boolean open = true;

    /** @param end runs once, whether it was kept or not */
    QuoteEditor(Editing.Part part, String before, Words words, Consumer<String> keep, Runnable end) {
        this.keep = keep;
        this.end = end;
        field = part == Editing.Part.NOTE ? area() : new TextField();
        String key = part == Editing.Part.NOTE ? "note" : "tags";
        field.setId("quote-" + key);
        field.setText(before);
        field.promptTextProperty().bind(words.of("quotes.prompt." + key));
        field.accessibleTextProperty().bind(words.of("quotes.field." + key));
        Tooltip how = new Tooltip();
        how.textProperty().bind(words.of("quotes.how." + key));
        field.setTooltip(how);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                close(true);
            }
        });
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        return area;
    }

    TextInputControl field() {
        return field;
    }

    void begin() {
        field.requestFocus();
        field.end();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(false);
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (event.isShiftDown() && field instanceof TextArea) {
                field.replaceSelection("\n");
            } else {
                close(true);
            }
        }
    }

    private void close(boolean kept) {
        if (open) {
            open = false;
            if (kept) {
                keep.accept(field.getText());
            }
            end.run();
        }
    }
}
