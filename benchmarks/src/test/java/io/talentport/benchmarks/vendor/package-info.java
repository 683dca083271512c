@NullMarked
package io.talentport.benchmarks.vendor;

import org.jspecify.annotations.NullMarked;
