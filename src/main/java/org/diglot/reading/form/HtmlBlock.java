package org.diglot.reading.form;

import org.jsoup.nodes.Element;

/**
 * A line of a page, or a table that sets two languages side by side.
 *
 * @param number  of the block on the page, from 1
 * @param element the block's element
 * @param text    of the line; of a table, nothing
 * @param grid    null where it is a line
 * @param columns of the grid; null where it is a line
 * @param weight  how much is said in it that is no link
 */
record HtmlBlock(int number, Element element, String text, Grid grid, Columns columns, int weight) {
}
