package io.talentport.adapter.support.quota;

/**
 * A turn that a store gave, by this process's clock. When the store decided is not known exactly,
 * only that it was between the question and the answer.
 *
 * @param earliest the reading at which it came, had the store decided when it was asked
 * @param at the reading at which it came, had the store decided when its answer was there: who
 *     sends then is late rather than early
 */
record Turn(long earliest, long at) {}
