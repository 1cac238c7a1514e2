/** The two columns: the transcript side by side. */
package org.diglot.ui.page;
