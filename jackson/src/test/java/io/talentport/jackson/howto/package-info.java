/** The code of {@code docs/how-to/json.md}. */
@NullMarked
package io.talentport.jackson.howto;

import org.jspecify.annotations.NullMarked;
