/**
 * What instances of one application share through stores: the keys, the encryption, and what calls
 * do if a store does not answer.
 */
@NullMarked
package io.talentport.adapter.support.coordination;

import org.jspecify.annotations.NullMarked;
