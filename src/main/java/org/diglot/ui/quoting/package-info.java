/** Highlights and quotes, as the analyst handles them. */
package org.diglot.ui.quoting;
