/** The programs that measure, and the tables and charts that they write. */
@NullMarked
package io.talentport.benchmarks.run;

import org.jspecify.annotations.NullMarked;
