package io.talentport.adapter.support.call;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reply's envelope says about the call. Immutable and thread-safe.
 *
 * @param recognised whether the envelope is there at all; a reply without one is malformed
 * @param success whether the call was executed
 * @param code the platform's error code; null on success
 * @param outerCode the code that decides where the specification does not know {@code code}; null
 *     if there is no other
 * @param message the platform's text; null if there is none
 * @param requestId the id in the body by which support finds the request; null if there is none
 * @param missingScopes the scopes that the platform says are missing; empty if it names none
 */
public record Verdict(
    boolean recognised,
    boolean success,
    @Nullable String code,
    @Nullable String outerCode,
    @Nullable String message,
    @Nullable String requestId,
    List<String> missingScopes) {

  private static final Verdict SUCCESS = new Verdict(true, true, null, null, null, null, List.of());
  private static final Verdict UNRECOGNISED =
      new Verdict(false, false, null, null, null, null, List.of());

  /** The call was executed. */
  public static Verdict executed() {
    return SUCCESS;
  }

  /** The reply has no envelope of this platform. */
  public static Verdict unrecognised() {
    return UNRECOGNISED;
  }

  /** The platform refused the call. */
  public static Verdict refused(
      String code,
      @Nullable String message,
      @Nullable String requestId,
      List<String> missingScopes) {
    return new Verdict(true, false, code, null, message, requestId, List.copyOf(missingScopes));
  }

  /**
   * The same refusal, with the code of the gateway that wraps the service's own.
   *
   * @param outer decides where the specification does not know the service's code
   */
  public Verdict wrappedIn(String outer) {
    return new Verdict(recognised, success, code, outer, message, requestId, missingScopes);
  }

  /** Without the platform's text, which may repeat what it was sent. */
  @Override
  public String toString() {
    return "Verdict["
        + (recognised ? success ? "executed" : "refused with code " + code : "unrecognised")
        + "]";
  }
}
