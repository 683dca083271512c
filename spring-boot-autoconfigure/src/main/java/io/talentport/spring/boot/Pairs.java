package io.talentport.spring.boot;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a map property that may also be written as one text: {@code lagou=7001, boss=7002}. In a
 * YAML file a name with other characters than letters, digits and hyphens must be in brackets; in
 * such a text it needs none.
 */
@Target({ElementType.PARAMETER, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
@interface Pairs {}
