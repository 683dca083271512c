/** The proofs of what instances share: short in an ordinary build, whole with {@code -Psoak}. */
@NullMarked
package io.talentport.examples.instances;

import org.jspecify.annotations.NullMarked;
