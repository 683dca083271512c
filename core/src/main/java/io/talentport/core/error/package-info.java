/** Everything that can go wrong, as one unchecked tree; each class says what the caller can do. */
@NullMarked
package io.talentport.core.error;

import org.jspecify.annotations.NullMarked;
