/** The work by the vendors' own SDKs, as their documentation shows it. */
@NullMarked
package io.talentport.benchmarks.vendor;

import org.jspecify.annotations.NullMarked;
