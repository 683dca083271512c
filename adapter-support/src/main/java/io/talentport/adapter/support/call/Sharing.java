package io.talentport.adapter.support.call;

import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.quota.QuotaGates;
import io.talentport.adapter.support.quota.QuotaPauses;
import io.talentport.adapter.support.quota.SharedQuotas;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.SharedResources;
import io.talentport.core.coordination.QuotaStore;
import org.jspecify.annotations.Nullable;

/**
 * What a client shares with those of other connected platforms: HTTP connections and, for the same
 * application, quotas; and the stores shared with other instances of the application. Immutable and
 * thread-safe.
 */
public final class Sharing {

  private final @Nullable SharedResources resources;
  private final TokenKey application;
  private final SharedStores stores;

  private Sharing(@Nullable SharedResources resources, TokenKey application, SharedStores stores) {
    this.resources = resources;
    this.application = application;
    this.stores = stores;
  }

  /** One application's calls, which the platform counts and refuses together. */
  private record Calls(TokenKey application, TimeSource time) {}

  /**
   * The pace for a share of the quotas.
   *
   * @param store where it is shared with other processes; null if it is not
   */
  private record Pace(Calls calls, double share, @Nullable QuotaStore store) {}

  /**
   * What the options let a client share; nothing unless they have {@link SharedResources}.
   *
   * @param application whose calls the platform counts together
   * @param stores the connection's
   */
  public static Sharing of(ConnectOptions options, TokenKey application, SharedStores stores) {
    return new Sharing(options.component(SharedResources.class).orElse(null), application, stores);
  }

  /** What is shared with other instances of the application. */
  SharedStores stores() {
    return stores;
  }

  /** The shared connections; null for a client with its own. */
  @Nullable SharedResources resources() {
    return resources;
  }

  QuotaGates gates(double share, TimeSource time) {
    if (resources == null) {
      return gates(share, time, new QuotaPauses(time));
    }
    Calls calls = new Calls(application, time);
    QuotaPauses pauses =
        resources.get(calls, QuotaPauses.class, () -> new QuotaPauses(time), unused -> {});
    return resources.get(
        new Pace(calls, share, stores.coordination().quotas().orElse(null)),
        QuotaGates.class,
        () -> gates(share, time, pauses),
        unused -> {});
  }

  private QuotaGates gates(double share, TimeSource time, QuotaPauses pauses) {
    SharedQuotas shared =
        stores
            .quotas(share)
            .map(store -> new SharedQuotas(store, application, stores.coordination().quotaShare()))
            .orElse(null);
    return new QuotaGates(share, time, pauses, shared);
  }
}
