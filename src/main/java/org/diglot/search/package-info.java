/** Keeps the Lucene index and answers queries with spans. */
package org.diglot.search;
