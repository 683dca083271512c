package io.talentport.core.coordination;

import io.talentport.core.ConnectOptions;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * What the instances of one application share. It is given to what is connected, as a component of
 * {@link ConnectOptions}:
 *
 * <pre>{@code
 * Coordination shared = RedisCoordination.of(redisClient);
 * ConnectOptions options = ConnectOptions.builder().component(Coordination.class, shared).build();
 * RecruitingPlatform platform = RecruitingPlatform.connect(settings, options);
 * }</pre>
 *
 * <p>A store that is absent is this process's own memory. Immutable; thread-safe as the stores are.
 */
public final class Coordination implements AutoCloseable {

  private static final Duration KEEP_SUBMITS = Duration.ofDays(7);
  private static final Duration LONGEST_KEEP = Duration.ofDays(3650);
  private static final double MOST_SHARE = 1000;

  private final @Nullable TokenStore tokens;
  private final @Nullable QuotaStore quotas;
  private final @Nullable SubmitLedger submits;
  private final @Nullable CacheStore lists;
  private final @Nullable WhenUnreachable whenUnreachable;
  private final double quotaShare;
  private final Duration keepSubmits;
  private final Runnable onClose;
  private final AtomicBoolean closed = new AtomicBoolean();

  private Coordination(Builder builder) {
    this.tokens = builder.tokens;
    this.quotas = builder.quotas;
    this.submits = builder.submits;
    this.lists = builder.lists;
    this.whenUnreachable = builder.whenUnreachable;
    this.quotaShare = builder.quotaShare;
    this.keepSubmits = builder.keepSubmits;
    this.onClose = builder.onClose;
  }

  /** Starts with stores of this process's memory. */
  public static Builder builder() {
    return new Builder();
  }

  /** Where tokens are shared; absent if each process has its own. */
  public Optional<TokenStore> tokens() {
    return Optional.ofNullable(tokens);
  }

  /** Where quotas are shared; absent if each process keeps to them by itself. */
  public Optional<QuotaStore> quotas() {
    return Optional.ofNullable(quotas);
  }

  /** Where submits under a key are kept; absent if each process remembers its own. */
  public Optional<SubmitLedger> submits() {
    return Optional.ofNullable(submits);
  }

  /** Where lists of the platform are shared; absent if each process fetches its own. */
  public Optional<CacheStore> lists() {
    return Optional.ofNullable(lists);
  }

  /**
   * What calls do if a store does not answer; absent for the default: reads are {@link
   * WhenUnreachable#LOCAL}, writes {@link WhenUnreachable#FAIL}. Lists are fetched in any case.
   */
  public Optional<WhenUnreachable> whenUnreachable() {
    return Optional.ofNullable(whenUnreachable);
  }

  /** The share of the platform's printed quotas that all instances use together; 1 for all. */
  public double quotaShare() {
    return quotaShare;
  }

  /** How long it is remembered what was submitted under a key, from the end of the submit. */
  public Duration keepSubmits() {
    return keepSubmits;
  }

  /**
   * Ends the connections to the stores, where they are its own. Idempotent; close the platforms
   * that use it first.
   */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      onClose.run();
    }
  }

  /** Which stores are shared, and nothing of their content or address. */
  @Override
  public String toString() {
    return "Coordination[tokens="
        + shown(tokens)
        + ", quotas="
        + shown(quotas)
        + ", submits="
        + shown(submits)
        + ", lists="
        + shown(lists)
        + (closed.get() ? ", closed]" : "]");
  }

  private static String shown(@Nullable Object store) {
    return store == null ? "own" : "shared";
  }

  /** Collects the stores. Not thread-safe. */
  public static final class Builder {

    private @Nullable TokenStore tokens;
    private @Nullable QuotaStore quotas;
    private @Nullable SubmitLedger submits;
    private @Nullable CacheStore lists;
    private @Nullable WhenUnreachable whenUnreachable;
    private double quotaShare = 1;
    private Duration keepSubmits = KEEP_SUBMITS;
    private Runnable onClose = () -> {};

    private Builder() {}

    /** Shares tokens. */
    public Builder tokens(TokenStore store) {
      this.tokens = Required.value("tokens", store);
      return this;
    }

    /** Shares quotas. */
    public Builder quotas(QuotaStore store) {
      this.quotas = Required.value("quotas", store);
      return this;
    }

    /** Shares what was submitted under which key. */
    public Builder submits(SubmitLedger ledger) {
      this.submits = Required.value("submits", ledger);
      return this;
    }

    /** Shares lists of the platform that change rarely. */
    public Builder lists(CacheStore store) {
      this.lists = Required.value("lists", store);
      return this;
    }

    /** Decides what calls do if a store does not answer, for reads and writes alike. */
    public Builder whenUnreachable(WhenUnreachable whenUnreachable) {
      this.whenUnreachable = Required.value("whenUnreachable", whenUnreachable);
      return this;
    }

    /**
     * Sets the share of the platform's printed quotas that all instances use together.
     *
     * @throws ConfigurationException if it is not above 0 and at most 1000
     */
    public Builder quotaShare(double share) {
      if (!(share > 0 && share <= MOST_SHARE)) {
        throw refused(
            "The quota share of the coordination must be above 0 and at most 1000, but is " + share,
            "Give 1 for all of the printed quotas, or 0.5 for half of them.");
      }
      this.quotaShare = share;
      return this;
    }

    /**
     * Sets how long a submit under a key is remembered.
     *
     * @throws ConfigurationException if it is not longer than zero and at most 3650 days
     */
    public Builder keepSubmits(Duration keep) {
      Duration given = Required.value("keepSubmits", keep);
      if (given.isZero() || given.isNegative() || given.compareTo(LONGEST_KEEP) > 0) {
        throw refused(
            "Submits must be kept for longer than zero and at most 3650 days, not " + given,
            "Give a time in which a message may be delivered again, such as Duration.ofDays(7).");
      }
      this.keepSubmits = given;
      return this;
    }

    /** Sets what {@link Coordination#close()} runs. */
    public Builder onClose(Runnable onClose) {
      this.onClose = Required.value("onClose", onClose);
      return this;
    }

    /** The coordination. */
    public Coordination build() {
      return new Coordination(this);
    }

    private static ConfigurationException refused(String problem, String remedy) {
      return new ConfigurationException(ErrorDetails.of(problem).remedy(remedy).build());
    }
  }
}
