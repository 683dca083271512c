@NullMarked
package io.talentport.benchmarks.run;

import org.jspecify.annotations.NullMarked;
