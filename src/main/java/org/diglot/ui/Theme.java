package org.diglot.ui;

/** How the window is coloured: the same names of colours, two sheets. */
public enum Theme {
    LIGHT("palette-light.css"), DARK("palette-dark.css");

    private final String sheet;

    Theme(String sheet) {
        this.sheet = sheet;
    }

    /** The sheet that gives every colour its value, as a URL. */
    public String palette() {
        return Theme.class.getResource(sheet).toExternalForm();
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
