package io.talentport.adapter.tck;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.RecruitingException;
import io.talentport.sandbox.CannedReply;
import io.talentport.sandbox.ManualClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Whatever bytes a platform replies, an operation gives a value or a {@link RecruitingException}.
 * An adapter's fuzz test hands its inputs to {@link #reply}: the first byte of an input chooses the
 * operation, the second one the HTTP status, the rest is the body.
 */
public final class FuzzedReplies {

  private static final int[] STATUSES = {200, 400, 500};

  /** Longer than any pause that a reply may have asked for. */
  private static final Duration PAUSE = Duration.ofMinutes(2);

  private final CannedReply peer;
  private final ManualClock clock;
  private final Supplier<RecruitingPlatform> connect;
  private final List<Function<RecruitingPlatform, Object>> operations;
  private final RecruitingPlatform platform;

  /**
   * For the adapter's fuzz test.
   *
   * @param peer gives the replies
   * @param clock the adapter's time
   * @param connect connects the adapter to the peer, with one attempt for each call
   * @param operations the operations; the last one reads the input as the token's reply, too
   */
  public FuzzedReplies(
      CannedReply peer,
      ManualClock clock,
      Supplier<RecruitingPlatform> connect,
      List<Function<RecruitingPlatform, Object>> operations) {
    this.peer = peer;
    this.clock = clock;
    this.connect = connect;
    this.operations = List.copyOf(operations);
    this.platform = connect.get();
  }

  /** Runs the operation that the input chooses, on the reply that it holds. */
  public void reply(byte[] input) {
    if (input.length < 2) {
      return;
    }
    clock.advance(PAUSE);
    int chosen = (input[0] & 0xFF) % operations.size();
    int status = STATUSES[(input[1] & 0xFF) % STATUSES.length];
    boolean toToken = chosen == operations.size() - 1;
    peer.tell(status, Arrays.copyOfRange(input, 2, input.length), toToken);
    if (toToken) {
      // A token from this input must not be used for the next one.
      try (RecruitingPlatform fresh = connect.get()) {
        valueOrRecruitingException(operations.get(chosen), fresh);
      }
    } else {
      valueOrRecruitingException(operations.get(chosen), platform);
    }
  }

  private static void valueOrRecruitingException(
      Function<RecruitingPlatform, Object> operation, RecruitingPlatform platform) {
    try {
      if (operation.apply(platform) == null) {
        throw new AssertionError("neither a value nor an exception");
      }
    } catch (RecruitingException refused) {
      if (String.valueOf(refused.getMessage()).isBlank()) {
        throw new AssertionError("an exception that says nothing", refused);
      }
    }
  }
}
