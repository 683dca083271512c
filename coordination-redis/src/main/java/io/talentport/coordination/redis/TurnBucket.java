package io.talentport.coordination.redis;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketState;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.MathType;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.distributed.remote.MutableBucketEntry;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.distributed.remote.RemoteStat;
import io.github.bucket4j.distributed.remote.commands.ReserveAndCalculateTimeToSleepCommand;
import io.github.bucket4j.distributed.versioning.Versions;
import io.talentport.core.coordination.QuotaPace;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * The turns of one quota: a bucket of Bucket4j at a moment of the bucket's own time, which stands
 * still during pauses. Not thread-safe.
 */
final class TurnBucket {

  /** Which form the bytes have; with another one they are of a version of us to come. */
  private static final byte FORM = 1;

  /** The form, the checksum, the moment. */
  private static final int HEAD = 1 + Integer.BYTES + Long.BYTES;

  /** Instances with an older Bucket4j read it as well. */
  private static final Versions BUCKET_FORM = Versions.v_8_10_0;

  private final MutableBucketEntry entry;
  private final long atMicros;

  private TurnBucket(MutableBucketEntry entry, long atMicros) {
    this.entry = entry;
    this.atMicros = atMicros;
  }

  /** A bucket with every turn that may be saved up. */
  static TurnBucket full(List<QuotaPace> paces, long atMicros) {
    return started(configuration(paces, true), atMicros);
  }

  /** A bucket without any turn. */
  static TurnBucket empty(List<QuotaPace> paces, long atMicros) {
    return started(configuration(paces, false), atMicros);
  }

  private static TurnBucket started(BucketConfiguration configuration, long atMicros) {
    BucketState state =
        BucketState.createInitialState(configuration, MathType.INTEGER_64_BITS, nanos(atMicros));
    return new TurnBucket(
        new MutableBucketEntry(new RemoteBucketState(state, new RemoteStat(0), null)), atMicros);
  }

  private static BucketConfiguration configuration(List<QuotaPace> paces, boolean full) {
    ConfigurationBuilder builder = BucketConfiguration.builder();
    for (QuotaPace pace : paces) {
      builder.addLimit(
          Bandwidth.builder()
              .capacity(pace.burst())
              .refillGreedy(1, pace.interval())
              .initialTokens(full ? pace.burst() : 0)
              .build());
    }
    return builder.build();
  }

  /** The bucket that {@link #bytes()} gave; null if these are anything else. */
  static @Nullable TurnBucket read(byte[] bytes) {
    if (bytes.length <= HEAD) {
      return null;
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    if (buffer.get() != FORM || buffer.getInt() != checksum(bytes)) {
      return null;
    }
    long atMicros = buffer.getLong();
    return new TurnBucket(
        new MutableBucketEntry(Arrays.copyOfRange(bytes, HEAD, bytes.length)), atMicros);
  }

  /** It as bytes. */
  byte[] bytes() {
    byte[] state = entry.getStateBytes(BUCKET_FORM);
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + state.length);
    buffer.put(FORM).putInt(0).putLong(atMicros).put(state);
    return buffer.putInt(1, checksum(buffer.array())).array();
  }

  /** Of all but the form and itself. */
  private static int checksum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 1 + Integer.BYTES, bytes.length - 1 - Integer.BYTES);
    return (int) sum.getValue();
  }

  /** The moment, in the bucket's own time. */
  long atMicros() {
    return atMicros;
  }

  /** It at a later moment, by these paces, which may differ from those before. */
  TurnBucket at(long micros, List<QuotaPace> paces) {
    RemoteBucketState state = entry.get().copy();
    BucketConfiguration configuration = configuration(paces, state.getConfiguration());
    state.refillAllBandwidth(nanos(micros));
    if (!state.getConfiguration().equals(configuration)) {
      state.replaceConfiguration(
          configuration, TokensInheritanceStrategy.PROPORTIONALLY, nanos(micros));
    }
    return new TurnBucket(new MutableBucketEntry(state), micros);
  }

  /** How many turns it began with says nothing about its paces. */
  private static BucketConfiguration configuration(
      List<QuotaPace> paces, BucketConfiguration before) {
    BucketConfiguration full = configuration(paces, true);
    BucketConfiguration empty = configuration(paces, false);
    return before.equals(empty) ? empty : full;
  }

  /**
   * Reserves the next turn.
   *
   * @return how long it is until it comes; or a negative number if that is longer than the limit,
   *     and then none is reserved
   */
  long reserveNanos(long limitNanos) {
    long wait =
        new ReserveAndCalculateTimeToSleepCommand(1, limitNanos)
            .execute(entry, nanos(atMicros))
            .getData();
    return wait > limitNanos ? -1 : wait;
  }

  /** How long it is until the next turn that nobody has. */
  long untilNextNanos() {
    return entry.get().calculateDelayNanosAfterWillBePossibleToConsume(1, nanos(atMicros), false);
  }

  /** How many turns are there. */
  long left() {
    return Math.max(0, entry.get().getAvailableTokens());
  }

  /** How long it is until it has every turn that may be saved up. */
  long untilFullNanos() {
    return entry.get().calculateFullRefillingTime(nanos(atMicros));
  }

  private static long nanos(long micros) {
    return TimeUnit.MICROSECONDS.toNanos(micros);
  }
}
