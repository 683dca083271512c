/**
 * Serves platforms: routes, checks, counts and pages calls, and lets the platforms' handlers act.
 */
@NullMarked
package io.talentport.sandbox.internal.engine;

import org.jspecify.annotations.NullMarked;
