/** How MapStruct reads the core's values at build time. */
@NullMarked
package io.talentport.build.mapping;

import org.jspecify.annotations.NullMarked;
