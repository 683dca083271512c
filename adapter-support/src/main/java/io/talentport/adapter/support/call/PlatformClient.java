package io.talentport.adapter.support.call;

import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.http.Download;
import io.talentport.adapter.support.http.DownloadFailure;
import io.talentport.adapter.support.http.HttpTransport;
import io.talentport.adapter.support.http.IdleLimit;
import io.talentport.adapter.support.http.OpenDownload;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.quota.QuotaGates;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.ResponseReader;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.OperationState;
import io.talentport.core.error.RecruitingException;
import java.lang.reflect.Method;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP client of one platform: its connections, a quota gate for each operation, and the
 * generated APIs, which all send through the same pipeline. Thread-safe.
 */
public final class PlatformClient implements AutoCloseable {

  private final String platform;
  private final EnvelopeReader<?> envelope;
  private final PlatformListeners listeners;
  private final ConnectionOptions options;
  private final ConnectionState state;
  private final HttpTransport transport;
  private final RetryPolicy retries;
  private final QuotaGates gates;
  private final ConcurrentMap<String, OperationHistory> histories = new ConcurrentHashMap<>();
  private final ConcurrentMap<PlanKey, ApiPlans> plans = new ConcurrentHashMap<>();

  /**
   * What one plan of an API is for.
   *
   * @param port the port that calls; null for none
   */
  private record PlanKey(Class<?> api, BaseUrl at, @Nullable Class<?> port) {

    // The JVM's generated code for a record takes milliseconds at its first use as a key.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof PlanKey key
          && api == key.api
          && port == key.port
          && (at == key.at || at.equals(key.at));
    }

    @Override
    public int hashCode() {
      return 31 * api.hashCode() + at.path().hashCode();
    }
  }

  /**
   * Makes a client; sends nothing.
   *
   * @param listeners receive the events of its calls
   * @param sharing what it shares with other clients
   */
  public PlatformClient(
      String platform,
      ConnectionOptions options,
      EnvelopeReader<?> envelope,
      TimeSource time,
      PlatformListeners listeners,
      Sharing sharing) {
    this(platform, options, envelope, time, listeners, sharing, IdleLimit.DEFAULT);
  }

  /** Makes a client with another limit for idle connections. */
  public PlatformClient(
      String platform,
      ConnectionOptions options,
      EnvelopeReader<?> envelope,
      TimeSource time,
      PlatformListeners listeners,
      Sharing sharing,
      IdleLimit idle) {
    RequestPlan.requireAnnotations();
    this.platform = platform;
    this.envelope = envelope;
    this.listeners = listeners;
    this.options = options;
    this.state = new ConnectionState(platform, time);
    this.transport = new HttpTransport(options, state, idle, sharing.resources());
    this.retries = new RetryPolicy(options, state.time());
    this.gates = sharing.gates(options.quotaShare(), time);
  }

  /** An API whose operations need no token. */
  public <A> A api(SpecApi<A> api, BaseUrl at) {
    return api(api, at, ApiOptions.withoutToken());
  }

  /**
   * An API whose operations are called with these options; everything else is made at the first
   * call.
   */
  public <A> A api(SpecApi<A> api, BaseUrl at, ApiOptions options) {
    CallPipeline pipeline =
        new CallPipeline(
            options, transport, new ResponseReader<>(envelope, api), retries, state, listeners);
    return ApiProxy.of(
        api,
        platform + " " + api.type().getSimpleName(),
        pipeline,
        () -> plans.computeIfAbsent(new PlanKey(api.type(), at, options.port()), this::plans));
  }

  private ApiPlans plans(PlanKey key) {
    return new ApiPlans(method -> plan(key, method));
  }

  private OperationPlan plan(PlanKey key, Method method) {
    Operation operation =
        Operation.of(platform, method)
            .orElseThrow(
                () -> new IllegalStateException(method + " is no operation of a specification"));
    return new OperationPlan(
        operation,
        listeners.target(operation, key.port()),
        RequestPlan.of(method),
        key.at().server(),
        key.at().path(),
        history(operation));
  }

  private OperationHistory history(Operation operation) {
    return histories.computeIfAbsent(
        operation.id(), id -> new OperationHistory(id, gates.of(operation)));
  }

  /** The state of the operations called so far; sends nothing. */
  public List<OperationState> operations() {
    return histories.values().stream()
        .filter(OperationHistory::wasCalled)
        .map(history -> history.state(state.time()))
        .toList();
  }

  /** How many repeats the retry budget has left. */
  public int retriesLeft() {
    return retries.left();
  }

  /** The number of connections in use. */
  public int connectionsInUse() {
    return transport.connectionsInUse();
  }

  /** The maximum number of connections. */
  public int maxConnections() {
    return options.maxConnections();
  }

  /** The state of the connection to the platform. */
  public ConnectionState state() {
    return state;
  }

  /** The clock of this connection; its pauses fail once the connection is closed. */
  public TimeSource time() {
    return state.time();
  }

  /**
   * Receives what is at an address outside of the platform, over connections made and watched as
   * those to the platform. Nothing is sent but the request itself, no redirection is followed, and
   * nothing is repeated.
   *
   * @param within how long all of it may take
   * @param explain what is thrown if it fails
   */
  public <T> T download(
      URI address,
      Duration within,
      Download.Receiver<T> receiver,
      Function<DownloadFailure, RecruitingException> explain) {
    return transport.download(address, within, receiver, explain);
  }

  /**
   * The same, to be read by the caller, who closes it.
   *
   * @param within how long all of it may take
   * @param explain what is thrown if it fails, or if its content fails to be read
   */
  public OpenDownload openDownload(
      URI address, Duration within, Function<DownloadFailure, RecruitingException> explain) {
    return transport.openDownload(address, within, explain);
  }

  /** How far the platform's clock is ahead of this machine's; absent before the first response. */
  public Optional<Duration> clockSkew() {
    return transport.clockSkew();
  }

  /** The time by the platform's clock; by this machine's before the first response. */
  public Instant platformTime() {
    return state.time().now().plus(clockSkew().orElse(Duration.ZERO));
  }

  /** Ends all connections; calls afterwards fail with a clear message. Idempotent. */
  @Override
  public void close() {
    state.end();
    transport.close();
  }
}
