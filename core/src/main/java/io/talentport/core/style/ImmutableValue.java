package io.talentport.core.style;

import io.talentport.core.error.IncompleteValueException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The one style of this project's immutable values: implementations are hidden, builders are nested
 * in the value's interface, and a value that misses a mandatory attribute fails with a typed error.
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
    // A value is made per row of a page, and most of its lists stay empty.
    deferCollectionAllocation = true,
    throwForInvalidImmutableState = IncompleteValueException.class,
    throwForNullPointer = IncompleteValueException.class,
    defaults = @Value.Immutable(copy = false))
public @interface ImmutableValue {}
