/** What the analyst marked, kept in a file, written out, checked against the source. */
package org.diglot.quotes;
