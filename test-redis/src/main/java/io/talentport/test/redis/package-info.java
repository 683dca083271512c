/** A real Redis for tests and examples, without anything that must be installed. */
@NullMarked
package io.talentport.test.redis;

import org.jspecify.annotations.NullMarked;
