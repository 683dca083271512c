/** The platforms' replies, prepared beforehand and served from a process that is not measured. */
@NullMarked
package io.talentport.benchmarks.server;

import org.jspecify.annotations.NullMarked;
