/** What the analyst corrected in the reading of a call, kept beside the source, which is never changed. */
package org.diglot.repair;
