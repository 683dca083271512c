package io.talentport.adapter.support.quota;

/**
 * A turn from a store, by this process's clock. When the store decided is known only as between the
 * question and the answer.
 *
 * @param earliest when the turn came if the store decided at the question
 * @param at when it came if the store decided at the answer: sending then is rather late than early
 */
record Turn(long earliest, long at) {}
