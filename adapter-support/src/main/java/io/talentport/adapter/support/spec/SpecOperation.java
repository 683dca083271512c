package io.talentport.adapter.support.spec;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One operation of a platform, as its OpenAPI document describes it. Generated, never hand-written.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface SpecOperation {

  /** The {@code operationId}; error messages show it as the operation's name. */
  String id();

  /** {@code x-retry-safe}: repeating the call cannot write twice. */
  boolean retrySafe();

  /** {@code x-quota}: every window that the vendor documents; all apply at once. */
  SpecQuota[] quotas() default {};

  /**
   * {@code x-app-types}: the types of application that may call it; empty if the vendor's pages do
   * not say.
   */
  String[] appTypes() default {};

  /** {@code x-permissions}: the scopes, of which the application needs one. */
  SpecPermission[] permissions() default {};

  /** {@code x-error-codes} of the operation; they take precedence over the document's. */
  SpecError[] errors() default {};

  /**
   * The name of the part that carries the file, where the body is a form of one file; empty
   * elsewhere.
   */
  String filePart() default "";

  /**
   * {@code x-record}: the path of the one record of a response, such as {@code data}; empty
   * elsewhere.
   */
  String record() default "";

  /** {@code externalDocs}: the vendor's page. */
  String documentation() default "";
}
