/** What went over the wire, held against the specification. */
@NullMarked
package io.talentport.adapter.tck.internal.wire;

import org.jspecify.annotations.NullMarked;
