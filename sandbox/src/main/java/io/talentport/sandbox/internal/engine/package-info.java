/** Serves platforms: routes, checks, counts and pages calls, and calls the platforms' handlers. */
@NullMarked
package io.talentport.sandbox.internal.engine;

import org.jspecify.annotations.NullMarked;
