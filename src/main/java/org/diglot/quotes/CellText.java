package org.diglot.quotes;

/**
 * Keeps a cell a text. A spreadsheet takes what begins with one of {@code = + - @} for a formula, also in full width; an
 * apostrophe before it says that it is none, and one before an apostrophe lets every text be had back.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class CellText {

    private static final String STARTS = "=+-@'\t\r\n＝＋－＠";

    private CellText() {
    }

    static String safe(String text) {
        return text.isEmpty() || STARTS.indexOf(text.charAt(0)) < 0 ? text : '\'' + text;
    }

    static String meant(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
