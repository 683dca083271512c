package io.talentport.adapter.support.context;

import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One try of one call, from the generated method to the decoded reply; it runs on one thread. Feign
 * hands no context through, so the try in progress hangs on its thread.
 */
public final class Attempt {

  private static final ThreadLocal<Attempt> CURRENT = new ThreadLocal<>();

  private final Operation operation;
  private final Deadline deadline;
  private final @Nullable Credential credential;
  private final Passage passage;
  private final @Nullable Attempt outer;
  private @Nullable Upload upload;
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

  public static Attempt begin(
      Operation operation, Deadline deadline, @Nullable Credential credential, Passage passage) {
    Attempt attempt = new Attempt(operation, deadline, credential, passage, CURRENT.get());
    CURRENT.set(attempt);
    return attempt;
  }

  public void end() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }

  public static Attempt current() {
    Attempt attempt = CURRENT.get();
    if (attempt == null) {
      throw new IllegalStateException("No call is in progress on this thread");
    }
    return attempt;
  }

  public Operation operation() {
    return operation;
  }

  public Deadline deadline() {
    return deadline;
  }

  public @Nullable Credential credential() {
    return credential;
  }

  /** The request's body is a file, which Feign could only hold whole. */
  public void send(Upload file) {
    upload = file;
  }

  /** The file that is the request's body; null if it is none. */
  public @Nullable Upload upload() {
    return upload;
  }

  /** From now on the platform may have acted on the request. */
  public void markSent() {
    sent = true;
    passage.sent();
  }

  public boolean isSent() {
    return sent;
  }

  public void markTokenRefused() {
    tokenRefused = true;
  }

  public boolean isTokenRefused() {
    return tokenRefused;
  }

  /**
   * The platform refused the call for being one too many.
   *
   * @param documentedPause for how long its pages say that it will go on to refuse; null if they do
   *     not say. Nobody waits for that within a call.
   */
  public void markRateRefused(@Nullable Duration documentedPause) {
    rateRefused = true;
    pause = documentedPause;
    notRetryable |= documentedPause != null;
  }

  public @Nullable Duration documentedPause() {
    return pause;
  }

  public boolean isRateRefused() {
    return rateRefused;
  }

  /** Waiting will not help, although the failure says that a later call may succeed. */
  public void markFinal() {
    notRetryable = true;
  }

  public boolean isFinal() {
    return notRetryable;
  }

  public void askToWait(@Nullable Duration wait) {
    askedToWait = wait;
  }

  public @Nullable Duration askedToWait() {
    return askedToWait;
  }
}
