package org.diglot.reading.form;

/**
 * One line of text drawn from a file.
 *
 * @param text  never blank, without line ends
 * @param place where in the file it stands, as a person would say it ({@code page 3}, {@code tu 17})
 */
public record DrawnLine(String text, String place, Role role) {
}
