@NullMarked
package io.talentport.test.redis;

import org.jspecify.annotations.NullMarked;
