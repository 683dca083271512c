/** How this project's immutable values are generated. */
@NullMarked
package io.talentport.core.style;

import org.jspecify.annotations.NullMarked;
