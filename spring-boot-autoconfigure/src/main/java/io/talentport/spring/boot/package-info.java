/**
 * Talentport in a Spring Boot application: the platform and its ports as beans, from properties
 * under {@code talentport}.
 */
@NullMarked
package io.talentport.spring.boot;

import org.jspecify.annotations.NullMarked;
