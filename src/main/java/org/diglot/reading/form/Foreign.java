package org.diglot.reading.form;

import org.diglot.reading.form.Undrawable.Why;
import org.diglot.transcript.Progress;

/** Forms that are known and not read: each says what to do instead. */
enum Foreign implements Form {
    XML("This is XML of a kind that Diglot doesn't read; save the text as .docx, .html or .txt and open that."),
    RTF("This is a document in Rich Text Format; save it as .docx or .txt and open that."),
    OFFICE_97("This is a document in the old form of Office; save it as .docx, .xlsx or .txt and open that."),
    LOCKED_OFFICE("This document is locked with a password; open it in Word or Excel, save it without one and open that.", Why.LOCKED),
    OPEN_DOCUMENT("This is an OpenDocument file; save it as .docx, .xlsx or .txt and open that."),
    ZIP("This is a packed file that holds no Word document and no Excel sheet; unpack it and open the call in it."),
    PACKED("This is a packed file; unpack it and open the call in it.");

    private final String what;
    private final Why why;

    Foreign(String what) {
        this(what, Why.FOREIGN);
    }

    Foreign(String what, Why why) {
        this.what = what;
        this.why = why;
    }

    @Override
    public Drawn draw(Content content, Progress progress) throws Undrawable {
        throw new Undrawable(why, what);
    }
}
