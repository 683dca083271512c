/** Digests. */
@NullMarked
package io.talentport.adapter.support.digest;

import org.jspecify.annotations.NullMarked;
