/** The simulated platforms' recruiting data. */
@NullMarked
package io.talentport.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
