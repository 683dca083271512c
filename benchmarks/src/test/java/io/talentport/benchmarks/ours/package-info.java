@NullMarked
package io.talentport.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
