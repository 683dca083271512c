/** Health and the endpoint {@code talentport} of Spring Boot Actuator. */
@NullMarked
package io.talentport.spring.boot.actuate;

import org.jspecify.annotations.NullMarked;
