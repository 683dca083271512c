/** How MapStruct reads the core's values at build time. */
@NullMarked
package io.talentport.adapter.mapping.spi;

import org.jspecify.annotations.NullMarked;
