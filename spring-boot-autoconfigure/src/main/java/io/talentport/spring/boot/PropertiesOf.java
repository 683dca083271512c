package io.talentport.spring.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the declared settings for which {@code talentport-values-processor} generates properties.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@interface PropertiesOf {

  Class<?>[] value();
}
