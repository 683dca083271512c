package io.talentport.core.style;

import io.talentport.core.error.ConfigurationException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of settings: as {@link ImmutableValue}, but what misses a mandatory setting fails with
 * a {@link ConfigurationException}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    // An annotation of the generator on a published class would be missing at a strict user.
    allowedClasspathAnnotations = Override.class,
    redactedMask = "***",
    throwForInvalidImmutableState = ConfigurationException.class,
    throwForNullPointer = ConfigurationException.class,
    defaults = @Value.Immutable(copy = false))
public @interface ImmutableSettings {}
