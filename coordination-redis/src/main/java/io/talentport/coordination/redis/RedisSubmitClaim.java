package io.talentport.coordination.redis;

import io.talentport.core.coordination.SubmitClaim;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One claim, with what Redis had when it was made. Thread-safe. */
final class RedisSubmitClaim implements SubmitClaim {

  private final RedisSubmitLedger ledger;
  private final String key;
  private final String owner;
  private final String epoch;
  private final boolean owned;
  private final boolean lost;
  private final @Nullable String entry;
  private final AtomicLong count;

  RedisSubmitClaim(
      RedisSubmitLedger ledger,
      String key,
      String owner,
      String epoch,
      boolean owned,
      boolean lost,
      @Nullable String entry,
      long count) {
    this.ledger = ledger;
    this.key = key;
    this.owner = owner;
    this.epoch = epoch;
    this.owned = owned;
    this.lost = lost;
    this.entry = entry;
    this.count = new AtomicLong(count);
  }

  String key() {
    return key;
  }

  /** The name of this claim, which no other one has. */
  String owner() {
    return owner;
  }

  /** The epoch that it was made in. */
  String epoch() {
    return epoch;
  }

  /** How many were recorded under the key, as far as is known here. */
  long count() {
    return count.get();
  }

  void counts(long recorded) {
    count.accumulateAndGet(recorded, Math::max);
  }

  @Override
  public boolean isOwned() {
    return owned;
  }

  @Override
  public Optional<String> entry() {
    return Optional.ofNullable(entry);
  }

  @Override
  public boolean mayHaveLostEntries() {
    return lost;
  }

  @Override
  public boolean record(String entry, Duration lease, Duration keep, Duration within) {
    return owned && ledger.record(this, entry, lease, keep, within);
  }

  @Override
  public void release(Duration within) {
    if (owned) {
      ledger.release(this, within);
    }
  }

  @Override
  public void forget(Duration within) {
    if (owned) {
      ledger.forget(this, within);
    }
  }
}
