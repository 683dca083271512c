/** How this project's values are generated at build time. */
@NullMarked
package io.talentport.build.values;

import org.jspecify.annotations.NullMarked;
