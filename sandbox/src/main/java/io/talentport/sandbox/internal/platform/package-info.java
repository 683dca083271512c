/** What the two simulated platforms have in common. */
@NullMarked
package io.talentport.sandbox.internal.platform;

import org.jspecify.annotations.NullMarked;
