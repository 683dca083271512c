/**
 * The work as a careful engineer writes it by hand: Apache HttpClient 5 and Jackson, nothing else.
 */
@NullMarked
package io.talentport.benchmarks.hand;

import org.jspecify.annotations.NullMarked;
