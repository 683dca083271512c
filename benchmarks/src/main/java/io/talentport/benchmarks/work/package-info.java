/** What is measured: the pieces of work, who does them, and what they are done with. */
@NullMarked
package io.talentport.benchmarks.work;

import org.jspecify.annotations.NullMarked;
