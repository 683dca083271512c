/** The core's values as JSON, for Jackson 2 ({@code com.fasterxml.jackson}). */
@NullMarked
package io.talentport.jackson.v2;

import org.jspecify.annotations.NullMarked;
