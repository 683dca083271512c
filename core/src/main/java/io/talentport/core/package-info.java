/** The entry to Talentport: connect a platform, ask it for its ports. */
@NullMarked
package io.talentport.core;

import org.jspecify.annotations.NullMarked;
