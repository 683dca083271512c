/** What the processors of this module have in common. */
@NullMarked
package io.talentport.build.source;

import org.jspecify.annotations.NullMarked;
