package io.talentport.adapter.support.context;

import io.talentport.adapter.support.quota.Passage;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import org.jspecify.annotations.Nullable;

/** One attempt of a call, from its token to the decoded response. For the thread of the call. */
public final class Attempt {

  private final CallContext call;
  private final @Nullable Credential credential;
  private final Passage passage;
  private boolean sent;

  /**
   * Begins an attempt.
   *
   * @param credential its credential; null if it needs none
   * @param passage its passage through the operation's quota gate
   */
  public Attempt(CallContext call, @Nullable Credential credential, Passage passage) {
    this.call = call;
    this.credential = credential;
    this.passage = passage;
  }

  /** What is called. */
  public Operation operation() {
    return call.operation();
  }

  /** The deadline of the call. */
  public Deadline deadline() {
    return call.deadline();
  }

  /** The call that this is an attempt of. */
  public CallContext call() {
    return call;
  }

  /** The credential; null if the call needs none. */
  public @Nullable Credential credential() {
    return credential;
  }

  /** From now on the platform may have acted on the request. */
  public void markSent() {
    sent = true;
    passage.sent();
  }

  /** Whether the platform may have acted on the request. */
  public boolean isSent() {
    return sent;
  }

  /**
   * The response was read, or the attempt failed.
   *
   * @return the reading of the clock then
   */
  public long end() {
    return passage.answered();
  }
}
