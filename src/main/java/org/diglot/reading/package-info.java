/** Turns a file into a {@link org.diglot.transcript.Transcript}, or says in words why not. */
package org.diglot.reading;
