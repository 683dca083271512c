package io.talentport.spring.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The declared settings that {@code talentport-values-processor} makes properties of. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface PropertiesOf {

  Class<?>[] value();
}
