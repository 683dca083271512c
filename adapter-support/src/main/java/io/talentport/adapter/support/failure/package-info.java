/** Maps what goes wrong in a call to the caller's exception. */
@NullMarked
package io.talentport.adapter.support.failure;

import org.jspecify.annotations.NullMarked;
