/** A connected platform made of the ports that an adapter serves. */
@NullMarked
package io.talentport.adapter.support.platform;

import org.jspecify.annotations.NullMarked;
