/** Repairs of the reading, done in the window: lines joined, split and moved, speakers named and united. */
package org.diglot.ui.repairing;
