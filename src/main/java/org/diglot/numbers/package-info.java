/** Reads the quantities said in each language and compares them. */
package org.diglot.numbers;
