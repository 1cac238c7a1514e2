/** Starts, wires, one window: the only room that knows all others. */
package org.diglot.app;
