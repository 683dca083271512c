package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.listener.CallLog;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.SharedToken;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.SharedResources;
import io.talentport.core.coordination.CacheStore;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.QuotaStore;
import io.talentport.core.coordination.SubmitLedger;
import io.talentport.core.coordination.TokenStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The stores that one connection shares with other instances of its application, taken from its
 * {@link Coordination}. Create one for each connection. Immutable and thread-safe.
 */
public final class SharedStores {

  private static final Coordination NOTHING_SHARED = Coordination.builder().build();

  private final String platform;
  private final Coordination coordination;
  private final @Nullable SharedResources resources;
  private final CallLog log;
  private final TimeSource time;
  private final Map<SharedStore, Reachability> inUse = new ConcurrentHashMap<>();

  private SharedStores(
      String platform,
      Coordination coordination,
      @Nullable SharedResources resources,
      CallLog log,
      TimeSource time) {
    this.platform = platform;
    this.coordination = coordination;
    this.resources = resources;
    this.log = log;
    this.time = time;
  }

  /** Connections with the same store share what is known of its failures. */
  private record OneStore(
      Coordination coordination, String platform, SharedStore store, TimeSource time) {}

  /** The ledger of the connections with the same clock. */
  private record OwnLedger(TimeSource time) {}

  /**
   * The stores that the options configure; none without a {@link Coordination}. Connections that
   * share resources also share what they know of a store's failure.
   *
   * @param time the clock, without the pauses of one connection
   */
  public static SharedStores of(String platform, ConnectOptions options, TimeSource time) {
    @Nullable SharedResources resources = options.component(SharedResources.class).orElse(null);
    String tenant = resources == null ? options.tenant().orElse(null) : null;
    return new SharedStores(
        platform,
        options.component(Coordination.class).orElse(NOTHING_SHARED),
        resources,
        new CallLog(platform, tenant),
        time);
  }

  /** The configuration; without stores if nothing is shared. */
  public Coordination coordination() {
    return coordination;
  }

  /** The store of tokens; absent if each process has its own. */
  Optional<GuardedStore<TokenStore>> tokens() {
    return coordination.tokens().map(store -> guarded(store, SharedStore.TOKENS));
  }

  /**
   * A token shared by the instances.
   *
   * @param secret of the application, from which the keys and the encryption are derived
   */
  public SharedToken token(TokenKey holder, SecretKeys secret) {
    return tokens()
        .<SharedToken>map(
            store -> new LeasedToken(platform, store, new StoredToken(holder, secret, log)))
        .orElse(SharedToken.NONE);
  }

  /** The store of lists; absent if each process fetches its own. */
  Optional<GuardedStore<CacheStore>> lists() {
    return coordination.lists().map(store -> guarded(store, SharedStore.LISTS));
  }

  /**
   * A list of the platform shared by the instances.
   *
   * @param holder whose list it is
   * @param secret of the application, from which the key and the encryption are derived
   * @param name of the list and its form; another form needs another name
   */
  public <T> SharedList<T> list(TokenKey holder, SecretKeys secret, String name, ListForm<T> form) {
    return new SharedList<>(
        lists().orElse(null), new StoredList<>(holder, secret, name, form, log));
  }

  /**
   * The store of quotas; absent if each process limits itself.
   *
   * @param share of the printed quotas that the connection uses while the store does not answer
   */
  public Optional<GuardedStore<QuotaStore>> quotas(double share) {
    SharedStore quotas = SharedStore.quotas(share, coordination.quotaShare());
    return coordination.quotas().map(store -> guarded(store, quotas));
  }

  /** The ledger of submits; absent if each process has its own. */
  public Optional<GuardedStore<SubmitLedger>> submits() {
    return coordination.submits().map(ledger -> guarded(ledger, SharedStore.SUBMITS));
  }

  /**
   * The ledger of this process, used if no ledger is shared: one for all connections that share
   * resources, otherwise one for this connection.
   */
  public SubmitLedger ownSubmits() {
    return resources == null
        ? new InMemorySubmitLedger(time)
        : resources.get(
            new OwnLedger(time),
            InMemorySubmitLedger.class,
            () -> new InMemorySubmitLedger(time),
            unused -> {});
  }

  /** What a self-check says of the stores that do not answer; it asks none. */
  public List<DiagnosisLine> findings() {
    return inUse.values().stream()
        .flatMap(one -> one.finding().stream())
        .sorted(Comparator.comparing(DiagnosisLine::subject))
        .toList();
  }

  private <S> GuardedStore<S> guarded(S store, SharedStore named) {
    return new GuardedStore<>(
        platform, store, coordination, inUse.computeIfAbsent(named, this::reachability));
  }

  private Reachability reachability(SharedStore store) {
    return resources == null
        ? newReachability(store)
        : resources.get(
            new OneStore(coordination, platform, store, time),
            Reachability.class,
            () -> newReachability(store),
            unused -> {});
  }

  private Reachability newReachability(SharedStore store) {
    return new Reachability(platform, store, store.meanwhile(coordination), log, time);
  }
}
