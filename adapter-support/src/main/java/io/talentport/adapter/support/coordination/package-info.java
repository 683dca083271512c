/**
 * What instances of one application share through stores of the application: under which keys, how
 * it is encrypted, and what calls do while a store does not answer.
 */
@NullMarked
package io.talentport.adapter.support.coordination;

import org.jspecify.annotations.NullMarked;
