/** The core's values as JSON, for Jackson 3 ({@code tools.jackson}). */
@NullMarked
package io.talentport.jackson.v3;

import org.jspecify.annotations.NullMarked;
