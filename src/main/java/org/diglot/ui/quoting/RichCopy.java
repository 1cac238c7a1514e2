package org.diglot.ui.quoting;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.diglot.quotes.Clip;
import org.diglot.quotes.Format;
import org.diglot.quotes.Grouping;
import org.diglot.ui.Announcement;
import org.diglot.ui.Background;
import org.diglot.ui.Notices;
import org.diglot.ui.Words;

/** Puts quotes on the clipboard with their source: as a formatted text, and as a plain one. */
final class RichCopy {

    private final Background background;
    private final Notices notices;
    private final Compiling compiling;
    private final Words words;

    RichCopy(Background background, Notices notices, Compiling compiling, Words words) {
        this.background = background;
        this.notices = notices;
        this.compiling = compiling;
        this.words = words;
    }

    void copy(Batch batch) {
        if (batch.quotes().isEmpty()) {
            return;
        }
        Wish wish = new Wish(new Target.Plain(Format.HTML), java.util.Set.of(), Grouping.ORDER, true, true, false, false,
                words.languageProperty().get());
        background.run(progress -> Clip.of(compiling.of(batch, wish, progress), wish.options()), clip -> {
            ClipboardContent content = new ClipboardContent();
            content.putHtml(clip.html());
            content.putString(clip.plain());
            Clipboard.getSystemClipboard().setContent(content);
            notices.say(Announcement.Kind.INFORMATION, "quotes.copied", batch.quotes().size());
        });
    }
}
