/** The rules of this project's architecture, and the tests that run them. */
@NullMarked
package io.talentport.architecture;

import org.jspecify.annotations.NullMarked;
