/**
 * What several instances share, in Redis 6 or newer or what speaks its protocol and runs its
 * scripts.
 *
 * <p>Each operation is one short Lua script, so that it is done as a whole or not at all, and by
 * Redis's clock. The turns of a quota are counted by Bucket4j, whose state is exchanged by
 * compare-and-swap.
 */
@NullMarked
package io.talentport.coordination.redis;

import org.jspecify.annotations.NullMarked;
