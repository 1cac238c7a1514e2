package org.diglot.app;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** What a reader does in the first minute, key by key, so that the AOT cache knows the way when it is gone in earnest. */
final class Routine {

    private static final Duration SETTLING = Duration.seconds(6);
    private static final Duration PACE = Duration.millis(250);

    /** A key with Ctrl begins with ^; one character is typed. */
    private static final List<String> KEYS = List.of("J", "N", "PAGE_DOWN", "PAGE_DOWN", "END", "HOME", "^DIGIT2",
            "^DIGIT3", "^F", "c", "a", "p", "e", "x", "ENTER", "F3", "F4", "F4", "ESCAPE", "ESCAPE", "X", "X", "G",
            "ESCAPE", "D", "D", "F1", "ESCAPE", "O", "O", "I", "I");

    private final Scene scene;

    Routine(Scene scene) {
        this.scene = scene;
    }

    void then(Runnable end) {
        Timeline timeline = new Timeline();
        Duration at = SETTLING;
        for (String key : KEYS) {
            timeline.getKeyFrames().add(new KeyFrame(at, _ -> press(key)));
            at = at.add(PACE);
        }
        timeline.getKeyFrames().add(new KeyFrame(at.add(PACE), _ -> end.run()));
        timeline.play();
    }

    private void press(String key) {
        EventTarget target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
        if (key.length() == 1 && Character.isLowerCase(key.charAt(0))) {
            fire(target, KeyEvent.KEY_TYPED, key, KeyCode.UNDEFINED, false);
        } else {
            boolean control = key.startsWith("^");
            KeyCode code = KeyCode.valueOf(key.substring(control ? 1 : 0));
            fire(target, KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, code, control);
            fire(target, KeyEvent.KEY_RELEASED, KeyEvent.CHAR_UNDEFINED, code, control);
        }
    }

    private static void fire(EventTarget target, EventType<KeyEvent> type, String typed, KeyCode code,
            boolean control) {
        Event.fireEvent(target, new KeyEvent(type, typed, "", code, false, control, false, false));
    }
}
