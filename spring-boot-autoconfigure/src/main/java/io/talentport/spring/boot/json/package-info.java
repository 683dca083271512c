/** The values of Talentport as JSON in a Spring Boot application, by talentport-jackson. */
@NullMarked
package io.talentport.spring.boot.json;

import org.jspecify.annotations.NullMarked;
