package io.talentport.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value of the request breaks a rule, ours or the platform's. Nothing was executed; correct the
 * value that the message names.
 */
public class InvalidRequestException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String field;

  /** Makes the exception from the facts of a platform's refusal. */
  public InvalidRequestException(ErrorDetails details) {
    this(details, null);
  }

  /**
   * Makes the exception from the facts of the failure.
   *
   * @param field the path of the wrong value, for example {@code resume.person.name}; null when the
   *     platform does not say
   */
  public InvalidRequestException(ErrorDetails details, @Nullable String field) {
    super(details);
    this.field = field;
  }

  /**
   * A value that breaks one of our own rules.
   *
   * @param field the value's path
   * @param rule the rule, as the end of a sentence that begins with the path
   * @param remedy what to do, as a sentence
   */
  public static InvalidRequestException of(String field, String rule, String remedy) {
    return new InvalidRequestException(
        ErrorDetails.of(field + " " + rule).remedy(remedy).build(), field);
  }

  /** The path of the wrong value; absent when the platform does not say. */
  public final Optional<String> field() {
    return Optional.ofNullable(field);
  }

  @Override
  public final boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.REQUEST;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new InvalidRequestException(details, field);
  }
}
