package io.talentport.adapter.support.quota;

import io.talentport.adapter.support.time.TimeSource;

/** One call that passed a gate: when it was sent, and when it was answered. Thread-safe. */
public final class Passage {

  private final TimeSource time;
  private final WhenOver whenOver;
  private volatile boolean sent;
  private volatile long sentAt;
  private volatile long answeredAt;
  private volatile boolean answered;

  /** Receives the clock readings of a call's sending and end. */
  @FunctionalInterface
  interface WhenOver {

    void over(long sentAt, long overAt);
  }

  Passage(TimeSource time) {
    this(time, (sentAt, overAt) -> {});
  }

  /**
   * A call passes now.
   *
   * @param whenOver called when a call that was sent is over
   */
  Passage(TimeSource time, WhenOver whenOver) {
    this.time = time;
    this.whenOver = whenOver;
    this.sentAt = time.nanos();
  }

  /** The request is being written to its connection. */
  public void sent() {
    sentAt = time.nanos();
    sent = true;
  }

  /**
   * The response arrived, or the call is over.
   *
   * @return the reading of the clock then
   */
  public long answered() {
    long now = time.nanos();
    answeredAt = now;
    answered = true;
    if (sent) {
      whenOver.over(sentAt, now);
    }
    return now;
  }

  /**
   * How long after its sending the platform may have counted the call.
   *
   * @param mostNanos upper limit
   */
  long onItsWay(long mostNanos) {
    return answered ? Math.max(0, Math.min(answeredAt - sentAt, mostNanos)) : mostNanos;
  }

  long sentAt() {
    return sentAt;
  }
}
