/** The work through Talentport's public ports. */
@NullMarked
package io.talentport.benchmarks.ours;

import org.jspecify.annotations.NullMarked;
