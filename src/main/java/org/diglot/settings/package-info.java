/** What the analyst prefers. */
package org.diglot.settings;
