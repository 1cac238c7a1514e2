/** The panel beside the page: speakers, figures, checks. */
package org.diglot.ui.margin;
