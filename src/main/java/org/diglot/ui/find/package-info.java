/** The search field, its results, and their way through the page. */
package org.diglot.ui.find;
