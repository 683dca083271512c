package io.talentport.core.error;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The root of everything that this library throws.
 *
 * <p>Its message reads: platform and operation; what happened, with the platform's code and text;
 * the request id; what to do. Neither the message nor any cause holds a token, a secret or a
 * person's data. Where the body of a reply and its HTTP status disagree, the body's code decides
 * the class of the exception.
 */
public abstract class RecruitingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ErrorDetails details;

  /** Makes an exception from the facts of the failure. */
  protected RecruitingException(ErrorDetails details) {
    super(
        Required.value("details", details).message(),
        Required.value("details", details).cause().orElse(null));
    this.details = details;
  }

  /** What kind of failure this is: one for each class of exception. */
  public abstract FailureCategory category();

  /** The platform that was asked, for example {@code feishu}; absent outside any platform. */
  public final Optional<String> platform() {
    return details.platform();
  }

  /** The operation as the platform's specification names it; absent outside a call. */
  public final Optional<String> operation() {
    return details.operation();
  }

  /** The platform's own error code as text; absent when it gave none. */
  public final Optional<String> platformCode() {
    return details.platformCode();
  }

  /**
   * The fields of the request that the platform refused, with its reasons as far as they are known
   * to be harmless; empty when it names none.
   */
  public final List<FieldViolation> violations() {
    return details.violations();
  }

  /** Where the platform explains the refusal; empty when it does not. */
  public final List<URI> helpLinks() {
    return details.helpLinks();
  }

  /**
   * The platform's own text as it came, up to 10,000 characters. It may repeat what it was sent and
   * what it stores: names, numbers, documents, even tokens. Show it only to users who may see the
   * person's data, and keep it out of logs. The message, {@code toString}, the causes and the
   * serialised form do not hold it; they show what is known to be harmless. Absent when the
   * platform gave no text, and after serialisation.
   */
  public final Optional<String> platformTextInClear() {
    return details.platformTextInClear();
  }

  /** The id by which the platform's support finds the request; absent when it gave none. */
  public final Optional<String> requestId() {
    return details.requestId();
  }

  /** The HTTP status of the reply; absent when no reply came. */
  public final OptionalInt httpStatus() {
    return details.httpStatus();
  }

  /** What the caller can do, as a sentence; absent when nothing is known to help. */
  public final Optional<String> remedy() {
    return details.remedy();
  }

  /**
   * What a submit of several calls had done before it failed, as text that can be stored; absent
   * outside such a submit. Read it with {@code SubmitProgress.of}, or take {@code
   * SubmitProgress.before(failure)}, and continue with {@code ResumeIntake.continueSubmit}.
   */
  public final Optional<String> progress() {
    return details.progress();
  }

  /**
   * The same failure, of the same class, with what a submit of several calls had done before it.
   * This exception becomes the cause, since other callers may hold it too.
   *
   * @param progress what was done, as {@code SubmitProgress.toString()} gives it
   */
  public final RecruitingException withProgress(String progress) {
    return with(
        details.toBuilder().progress(Required.value("progress", progress)).cause(this).build());
  }

  /**
   * The same as {@link #withProgress(String)}, with another remedy.
   *
   * @param remedy what the caller of such a submit can do
   */
  public final RecruitingException withProgress(String progress, String remedy) {
    return with(
        details.toBuilder()
            .progress(Required.value("progress", progress))
            .remedy(Required.value("remedy", remedy))
            .cause(this)
            .build());
  }

  final ErrorDetails details() {
    return details;
  }

  /** An exception of the same class with other facts. */
  abstract RecruitingException with(ErrorDetails details);

  /**
   * True if the same call may succeed later without a change. A write is retryable only if it is
   * certain that it was not executed.
   */
  public abstract boolean retryable();
}
