/** The meters and observations of talentport-micrometer in a Spring Boot application. */
@NullMarked
package io.talentport.spring.boot.metrics;

import org.jspecify.annotations.NullMarked;
