/** What counts as text and what as blank, for every value and every setting. */
@NullMarked
package io.talentport.core.text;

import org.jspecify.annotations.NullMarked;
