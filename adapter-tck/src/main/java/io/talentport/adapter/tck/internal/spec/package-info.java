/** Reads the specifications as documents. */
@NullMarked
package io.talentport.adapter.tck.internal.spec;

import org.jspecify.annotations.NullMarked;
