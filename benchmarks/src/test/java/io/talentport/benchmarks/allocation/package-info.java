@NullMarked
package io.talentport.benchmarks.allocation;

import org.jspecify.annotations.NullMarked;
