/** Draws lines of text from files that are no plain text, and says where in the file each line stands. */
package org.diglot.reading.form;
