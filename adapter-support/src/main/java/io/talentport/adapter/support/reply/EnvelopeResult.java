package io.talentport.adapter.support.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a reply's envelope. Immutable and thread-safe.
 *
 * @param kind whether the call was executed, refused, or neither is known
 * @param code the platform's error code; null on success
 * @param outerCode the code to use if the specification does not list {@code code}; null if there
 *     is none
 * @param message the platform's text; null if there is none
 * @param requestId the id in the body that support needs to find the request; null if there is none
 * @param missingScopes the scopes that the platform says are missing; empty if it names none
 * @param explanation further details
 */
public record EnvelopeResult(
    Kind kind,
    @Nullable String code,
    @Nullable String outerCode,
    @Nullable String message,
    @Nullable String requestId,
    List<String> missingScopes,
    Explanation explanation) {

  /** The kind of meaning. */
  public enum Kind {
    /** A code says that the call was executed. */
    EXECUTED,
    /** There is no code; a success only if the reply has the requested data. */
    WITHOUT_CODE,
    /** A code says that the call was refused. */
    REFUSED,
    /** The form of the reply is that of a refusal, without a code. */
    REFUSED_BY_FORM,
    /** The code means success, the rest of the envelope failure. */
    CONTRADICTORY,
    /** The reply is not the platform's. */
    UNRECOGNISED
  }

  private static final EnvelopeResult EXECUTED = without(Kind.EXECUTED);
  private static final EnvelopeResult WITHOUT_CODE = without(Kind.WITHOUT_CODE);
  private static final EnvelopeResult CONTRADICTORY = without(Kind.CONTRADICTORY);
  private static final EnvelopeResult UNRECOGNISED = without(Kind.UNRECOGNISED);

  private static EnvelopeResult without(Kind kind) {
    return new EnvelopeResult(kind, null, null, null, null, List.of(), Explanation.NONE);
  }

  /** A code says that the call was executed. */
  public static EnvelopeResult executed() {
    return EXECUTED;
  }

  /** A reply without a code, which is possible for this platform's success. */
  public static EnvelopeResult withoutCode() {
    return WITHOUT_CODE;
  }

  /** The code means success, the rest of the envelope failure. */
  public static EnvelopeResult contradictory() {
    return CONTRADICTORY;
  }

  /** The reply has no envelope of this platform. */
  public static EnvelopeResult unrecognised() {
    return UNRECOGNISED;
  }

  /** The platform refused the call. */
  public static EnvelopeResult refused(
      String code,
      @Nullable String message,
      @Nullable String requestId,
      List<String> missingScopes) {
    return new EnvelopeResult(
        Kind.REFUSED, code, null, message, requestId, List.copyOf(missingScopes), Explanation.NONE);
  }

  /**
   * The platform refused the call with a documented form of reply that has no code.
   *
   * @param code the code under which the specification describes this form
   */
  public static EnvelopeResult refusedByForm(String code) {
    return new EnvelopeResult(
        Kind.REFUSED_BY_FORM, code, null, null, null, List.of(), Explanation.NONE);
  }

  /**
   * The same refusal, with the code of the gateway around the service's own.
   *
   * @param outer used if the specification does not list the service's code
   */
  public EnvelopeResult wrappedIn(String outer) {
    return new EnvelopeResult(kind, code, outer, message, requestId, missingScopes, explanation);
  }

  /** The same refusal, with further details. */
  public EnvelopeResult explainedBy(Explanation more) {
    return new EnvelopeResult(kind, code, outerCode, message, requestId, missingScopes, more);
  }

  /** True if the reply is the platform's and not contradictory. */
  public boolean recognised() {
    return kind != Kind.UNRECOGNISED && kind != Kind.CONTRADICTORY;
  }

  /**
   * True if the call was executed, as far as the envelope shows; without a code it may not have
   * been.
   */
  public boolean success() {
    return kind == Kind.EXECUTED || kind == Kind.WITHOUT_CODE;
  }

  /** True if the call was refused, by a code or by the form of the reply. */
  public boolean isRefusal() {
    return kind == Kind.REFUSED || kind == Kind.REFUSED_BY_FORM;
  }

  /** Without the platform's text, which may repeat what it was sent. */
  @Override
  public String toString() {
    return "EnvelopeResult["
        + switch (kind) {
          case EXECUTED -> "executed";
          case WITHOUT_CODE -> "without a code";
          case REFUSED -> "refused with code " + code;
          case REFUSED_BY_FORM -> "refused by its form, as code " + code;
          case CONTRADICTORY -> "contradictory";
          case UNRECOGNISED -> "unrecognised";
        }
        + "]";
  }
}
