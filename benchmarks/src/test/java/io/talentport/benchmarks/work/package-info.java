@NullMarked
package io.talentport.benchmarks.work;

import org.jspecify.annotations.NullMarked;
