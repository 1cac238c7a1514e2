package org.diglot.reading.form;

/**
 * Who speaks, as a field of the file gives it.
 *
 * @param name  as the field has it: it may hold a title too, after a dash
 * @param title empty where the file has no field for it
 * @param firm  empty where the file has no field for it
 */
public record Voice(String name, String title, String firm) {

    public Voice(String name) {
        this(name, "", "");
    }
}
