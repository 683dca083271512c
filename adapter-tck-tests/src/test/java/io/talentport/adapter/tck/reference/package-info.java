/** A small adapter of its own make, to hold the contract itself to account. */
@NullMarked
package io.talentport.adapter.tck.reference;

import org.jspecify.annotations.NullMarked;
