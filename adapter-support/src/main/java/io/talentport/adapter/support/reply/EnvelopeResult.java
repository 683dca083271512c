package io.talentport.adapter.support.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply's envelope says about the call. Immutable and thread-safe.
 *
 * @param kind whether the call was executed, refused, or neither is said
 * @param code the platform's error code; null on success
 * @param outerCode the code that decides where the specification does not know {@code code}; null
 *     if there is no other
 * @param message the platform's text; null if there is none
 * @param requestId the id in the body by which support finds the request; null if there is none
 * @param missingScopes the scopes that the platform says are missing; empty if it names none
 * @param explanation what the platform says besides
 */
public record EnvelopeResult(
    Kind kind,
    @Nullable String code,
    @Nullable String outerCode,
    @Nullable String message,
    @Nullable String requestId,
    List<String> missingScopes,
    Explanation explanation) {

  /** What is said. */
  public enum Kind {
    /** A code says that the call was executed. */
    EXECUTED,
    /** No code says anything, which is a success only if the reply has what was asked for. */
    WITHOUT_CODE,
    /** A code says that the call was refused. */
    REFUSED,
    /** The form of the reply says that the call was refused, and no code does. */
    REFUSED_BY_FORM,
    /** The code says that the call was executed, and the rest of the envelope that it failed. */
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

  /** The platform's success need not have a code, and this reply has none. */
  public static EnvelopeResult withoutCode() {
    return WITHOUT_CODE;
  }

  /** The code says that the call was executed, and the rest of the envelope that it failed. */
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
   * The platform refused the call by a reply of a form that it documents, without a code in it.
   *
   * @param code the code under which the specification describes that form
   */
  public static EnvelopeResult refusedByForm(String code) {
    return new EnvelopeResult(
        Kind.REFUSED_BY_FORM, code, null, null, null, List.of(), Explanation.NONE);
  }

  /**
   * The same refusal, with the code of the gateway that wraps the service's own.
   *
   * @param outer decides where the specification does not know the service's code
   */
  public EnvelopeResult wrappedIn(String outer) {
    return new EnvelopeResult(kind, code, outer, message, requestId, missingScopes, explanation);
  }

  /** The same refusal, with what the platform says besides. */
  public EnvelopeResult explainedBy(Explanation more) {
    return new EnvelopeResult(kind, code, outerCode, message, requestId, missingScopes, more);
  }

  /** True if the reply is the platform's, and says one thing. */
  public boolean recognised() {
    return kind != Kind.UNRECOGNISED && kind != Kind.CONTRADICTORY;
  }

  /** True if the call was executed, as far as the envelope says; without a code it may not. */
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
