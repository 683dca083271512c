/** How a platform's declared settings become a schema and its description at build time. */
@NullMarked
package io.talentport.build.settings;

import org.jspecify.annotations.NullMarked;
