/** How the JSON forms of the core's values are generated at build time. */
@NullMarked
package io.talentport.build.json;

import org.jspecify.annotations.NullMarked;
