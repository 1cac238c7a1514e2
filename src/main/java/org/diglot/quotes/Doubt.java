package org.diglot.quotes;

/**
 * Something in a document of quotes that does not stand in its source.
 *
 * @param quote the number of the quote in the document, from 1; 0 where the document as a whole is meant
 * @param what  one plain English sentence
 */
public record Doubt(int quote, String what) {
}
