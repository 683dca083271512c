package io.talentport.adapter.support.call;

import io.talentport.adapter.support.quota.QuotaGates;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import org.jspecify.annotations.Nullable;

/**
 * What a client has in common with those of other connected platforms: their HTTP connections, and
 * with those of the same application its quotas. Immutable and thread-safe.
 */
public final class Sharing {

  private final @Nullable SharedResources resources;
  private final TokenKey application;

  private Sharing(@Nullable SharedResources resources, TokenKey application) {
    this.resources = resources;
    this.application = application;
  }

  /** One application's calls, whose quotas these are. */
  private record Quotas(TokenKey application, double share, TimeSource time) {}

  /**
   * What the options let a client share; nothing unless they have {@link SharedResources}.
   *
   * @param application whose calls the platform counts together
   */
  public static Sharing of(ConnectOptions options, TokenKey application) {
    return new Sharing(options.component(SharedResources.class).orElse(null), application);
  }

  /** Where the connections are; null for a client with its own. */
  @Nullable SharedResources resources() {
    return resources;
  }

  QuotaGates gates(double share, TimeSource time) {
    return resources == null
        ? new QuotaGates(share, time)
        : resources.get(
            new Quotas(application, share, time),
            QuotaGates.class,
            () -> new QuotaGates(share, time),
            gates -> {});
  }
}
