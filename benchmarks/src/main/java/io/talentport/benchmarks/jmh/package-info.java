/** The benchmarks that JMH runs. */
@NullMarked
package io.talentport.benchmarks.jmh;

import org.jspecify.annotations.NullMarked;
