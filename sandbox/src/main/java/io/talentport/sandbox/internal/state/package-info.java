/** The recruiting data that the simulated platforms serve and change. */
@NullMarked
package io.talentport.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
