/** The sandbox as a JUnit 5 extension. */
@NullMarked
package io.talentport.sandbox.junit5;

import org.jspecify.annotations.NullMarked;
