@NullMarked
package io.talentport.coordination.redis;

import org.jspecify.annotations.NullMarked;
