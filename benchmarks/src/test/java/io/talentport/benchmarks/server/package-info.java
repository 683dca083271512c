@NullMarked
package io.talentport.benchmarks.server;

import org.jspecify.annotations.NullMarked;
