/** The calls an analyst owns, on disk. */
package org.diglot.library;
