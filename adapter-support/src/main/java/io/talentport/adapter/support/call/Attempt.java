package io.talentport.adapter.support.call;

import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One try of one call, from the generated method to the decoded reply; it runs on one thread. Feign
 * hands no context through, so the try in progress hangs on its thread.
 */
final class Attempt {

  private static final ThreadLocal<Attempt> CURRENT = new ThreadLocal<>();

  private final Operation operation;
  private final Deadline deadline;
  private final @Nullable Credential credential;
  private final Passage passage;
  private final @Nullable Attempt outer;
  private @Nullable FileForm form;
  private boolean sent;
  private boolean tokenRefused;
  private boolean notRetryable;
  private boolean rateRefused;
  private @Nullable Duration askedToWait;
  private @Nullable Duration pause;

  private Attempt(
      Operation operation,
      Deadline deadline,
      @Nullable Credential credential,
      Passage passage,
      @Nullable Attempt outer) {
    this.operation = operation;
    this.deadline = deadline;
    this.credential = credential;
    this.passage = passage;
    this.outer = outer;
  }

  static Attempt begin(
      Operation operation, Deadline deadline, @Nullable Credential credential, Passage passage) {
    Attempt attempt = new Attempt(operation, deadline, credential, passage, CURRENT.get());
    CURRENT.set(attempt);
    return attempt;
  }

  void end() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }

  static Attempt current() {
    Attempt attempt = CURRENT.get();
    if (attempt == null) {
      throw new IllegalStateException("No call is in progress on this thread");
    }
    return attempt;
  }

  Operation operation() {
    return operation;
  }

  Deadline deadline() {
    return deadline;
  }

  @Nullable Credential credential() {
    return credential;
  }

  /** The request's body is a file, which Feign could only hold whole. */
  void send(FileForm file) {
    form = file;
  }

  @Nullable FileForm form() {
    return form;
  }

  /** From now on the platform may have acted on the request. */
  void markSent() {
    sent = true;
    passage.sent();
  }

  boolean isSent() {
    return sent;
  }

  void markTokenRefused() {
    tokenRefused = true;
  }

  boolean isTokenRefused() {
    return tokenRefused;
  }

  /**
   * The platform refused the call for being one too many.
   *
   * @param documentedPause for how long its pages say that it will go on to refuse; null if they do
   *     not say. Nobody waits for that within a call.
   */
  void markRateRefused(@Nullable Duration documentedPause) {
    rateRefused = true;
    pause = documentedPause;
    notRetryable |= documentedPause != null;
  }

  @Nullable Duration documentedPause() {
    return pause;
  }

  boolean isRateRefused() {
    return rateRefused;
  }

  /** Waiting will not help, although the failure says that a later call may succeed. */
  void markFinal() {
    notRetryable = true;
  }

  boolean isFinal() {
    return notRetryable;
  }

  void askToWait(@Nullable Duration wait) {
    askedToWait = wait;
  }

  @Nullable Duration askedToWait() {
    return askedToWait;
  }
}
