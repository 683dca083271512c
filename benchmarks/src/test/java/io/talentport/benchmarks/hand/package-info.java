@NullMarked
package io.talentport.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
