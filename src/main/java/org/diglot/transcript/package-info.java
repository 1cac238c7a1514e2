/** What a bilingual call is. */
package org.diglot.transcript;
