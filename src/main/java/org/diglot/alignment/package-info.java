/** Pairs two monolingual transcripts of one call. */
package org.diglot.alignment;
