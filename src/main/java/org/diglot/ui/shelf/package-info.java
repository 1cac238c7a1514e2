/** The library, as the analyst handles it. */
package org.diglot.ui.shelf;
