/** The commands; knows everything below ui, never ui. */
package org.diglot.cli;
