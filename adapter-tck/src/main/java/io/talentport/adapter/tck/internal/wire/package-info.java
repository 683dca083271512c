/** Checks requests and replies against the specification. */
@NullMarked
package io.talentport.adapter.tck.internal.wire;

import org.jspecify.annotations.NullMarked;
