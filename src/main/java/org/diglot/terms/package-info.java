/** Topics, glossary, names, and the folding of Traditional and Simplified. */
package org.diglot.terms;
