package io.talentport.adapter.support.coordination;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConfigurationBuilder;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.local.LocalBucketBuilder;
import io.talentport.core.coordination.QuotaPace;
import java.util.List;
import java.util.function.LongSupplier;

/** Makes token buckets in the memory of this process; each call takes one turn. */
public final class PacedBucket {

  private PacedBucket() {}

  /**
   * A full bucket.
   *
   * @param paces all of which hold at once; one or more
   * @param nanos readings that are meaningful as differences
   */
  public static Bucket of(List<QuotaPace> paces, LongSupplier nanos) {
    LocalBucketBuilder builder = Bucket.builder().withCustomTimePrecision(meter(nanos));
    paces.forEach(pace -> builder.addLimit(bandwidth(pace)));
    return builder.build();
  }

  /**
   * Continues at other paces, with the turns that are left.
   *
   * @param paces all of which hold at once; one or more
   */
  static void change(Bucket bucket, List<QuotaPace> paces) {
    ConfigurationBuilder configuration = BucketConfiguration.builder();
    paces.forEach(pace -> configuration.addLimit(bandwidth(pace)));
    bucket.replaceConfiguration(configuration.build(), TokensInheritanceStrategy.AS_IS);
  }

  private static Bandwidth bandwidth(QuotaPace pace) {
    return Bandwidth.builder().capacity(pace.burst()).refillGreedy(1, pace.interval()).build();
  }

  private static TimeMeter meter(LongSupplier nanos) {
    // Readings may overflow, which the bucket does not expect.
    long origin = nanos.getAsLong();
    return new TimeMeter() {
      @Override
      public long currentTimeNanos() {
        return nanos.getAsLong() - origin;
      }

      @Override
      public boolean isWallClockBased() {
        return false;
      }
    };
  }
}
