/** What every view shares: session, background work, notices, words. */
package org.diglot.ui;
