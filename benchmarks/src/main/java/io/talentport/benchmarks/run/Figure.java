package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;

/**
 * What was measured once.
 *
 * @param row the key of what was done
 * @param by who did it
 */
record Figure(String row, Contender by, Metric metric, double value) {}
