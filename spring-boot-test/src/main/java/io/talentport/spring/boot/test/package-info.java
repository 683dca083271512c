/** The sandbox in the tests of Spring Boot applications. */
@NullMarked
package io.talentport.spring.boot.test;

import org.jspecify.annotations.NullMarked;
