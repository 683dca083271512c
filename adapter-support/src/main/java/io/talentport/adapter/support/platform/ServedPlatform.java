package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.time.CallLimit;
import io.talentport.core.Capability;
import io.talentport.core.Diagnosis;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A connected platform made of the ports that an adapter serves, or a view of one with limited
 * calls. A port is created when it is first requested. Thread-safe.
 */
public final class ServedPlatform implements RecruitingPlatform {

  private static final String NO_CALL = "the adapter has no call for it";

  private final Connected platform;
  private final CallLimit limit;
  private final ConcurrentMap<Class<?>, Object> made = new ConcurrentHashMap<>();

  /** What a platform and its views share. */
  private record Connected(
      PlatformId id,
      PlatformListeners listeners,
      Map<Class<?>, Function<CallLimit, ?>> served,
      List<Capability> capabilities,
      Function<CallLimit, Diagnosis> selfCheck,
      Function<CallLimit, Diagnosis> credentialsCheck,
      @Nullable StateReport state,
      Runnable onClose,
      AtomicBoolean closed) {}

  private ServedPlatform(Connected platform, CallLimit limit) {
    this.platform = platform;
    this.limit = limit;
  }

  /**
   * Starts a platform.
   *
   * @param listeners receive the events of its calls
   * @param onClose ends its connections; called once
   */
  public static Builder of(PlatformId id, PlatformListeners listeners, Runnable onClose) {
    return new Builder(id, listeners, onClose);
  }

  @Override
  public PlatformId id() {
    return platform.id();
  }

  @Override
  public Set<Class<?>> ports() {
    return platform.served().keySet();
  }

  @Override
  public <P> Optional<P> find(@Nullable Class<P> port) {
    requireOpen();
    return port == null || !platform.served().containsKey(port)
        ? Optional.empty()
        : Optional.of(port.cast(made.computeIfAbsent(port, this::make)));
  }

  private Object make(Class<?> port) {
    Object by = Objects.requireNonNull(platform.served().get(port)).apply(limit);
    return by instanceof ResumeIntake intake && port == ResumeIntake.class
        ? new ReportedIntake(platform.listeners().log(), intake, platform.closed()::get)
        : by;
  }

  @Override
  public <P> P port(@Nullable Class<P> port) {
    return find(port).orElseThrow(() -> unsupported(port));
  }

  @Override
  public List<Capability> capabilities() {
    return platform.capabilities();
  }

  @Override
  public Diagnosis diagnose() {
    requireOpen();
    return platform.selfCheck().apply(limit);
  }

  @Override
  public PlatformState state() {
    PlatformState.Builder state =
        PlatformState.builder()
            .platform(platform.id())
            .tenant(platform.listeners().tenant())
            .closed(platform.closed().get());
    return platform.state() == null ? state.build() : platform.state().addTo(state);
  }

  @Override
  public RecruitingPlatform within(@Nullable Duration longest) {
    return new ServedPlatform(platform, limit.and(CallLimit.of(longest)));
  }

  @Override
  public Diagnosis diagnoseCredentials() {
    requireOpen();
    return platform.credentialsCheck().apply(limit);
  }

  private void requireOpen() {
    if (platform.closed().get()) {
      throw new ConfigurationException(
          ErrorDetails.of("The platform was closed and takes no more calls")
              .platform(platform.id().value())
              .remedy("Connect it again, and close it only when the application shuts down.")
              .build());
    }
  }

  private UnsupportedCapabilityException unsupported(@Nullable Class<?> port) {
    String name = port == null ? "null" : port.getSimpleName();
    String reason =
        platform.capabilities().stream()
            .filter(capability -> capability.port().equals(port))
            .map(capability -> ": " + capability.reason())
            .findFirst()
            .orElse("");
    return new UnsupportedCapabilityException(
        ErrorDetails.of("The port " + name + " is not served here" + reason)
            .platform(platform.id().value())
            .remedy(
                "It serves "
                    + platform.served().keySet().stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                    + "; ask with find(...) where a port may be missing.")
            .build());
  }

  @Override
  public void close() {
    if (platform.closed().compareAndSet(false, true)) {
      platform.onClose().run();
    }
  }

  @Override
  public String toString() {
    String within = limit.longest() == null ? "" : ", within " + limit.longest();
    return "RecruitingPlatform["
        + platform.id()
        + within
        + (platform.closed().get() ? ", closed]" : "]");
  }

  /** Collects the ports. Not thread-safe. */
  public static final class Builder {

    private final PlatformId id;
    private final PlatformListeners listeners;
    private final Runnable onClose;
    private final Map<Class<?>, Function<CallLimit, ?>> served = new LinkedHashMap<>();
    private final Map<Class<?>, String> refused = new LinkedHashMap<>();
    private final Map<Class<?>, Capability> described = new LinkedHashMap<>();

    private Function<CallLimit, Diagnosis> selfCheck;
    private Function<CallLimit, Diagnosis> credentialsCheck;
    private @Nullable StateReport state;

    private Builder(PlatformId id, PlatformListeners listeners, Runnable onClose) {
      this.id = id;
      this.listeners = listeners;
      this.onClose = onClose;
      this.selfCheck = limit -> new Diagnosis(id, List.of());
      this.credentialsCheck = selfCheck;
    }

    /**
     * Sets what {@link RecruitingPlatform#diagnose()} and {@link
     * RecruitingPlatform#diagnoseCredentials()} run.
     *
     * @param check creates the check, with the limit of its calls
     */
    public Builder diagnosedBy(Function<CallLimit, SelfCheck> check) {
      this.selfCheck = limit -> check.apply(limit).run();
      this.credentialsCheck = limit -> check.apply(limit).runUpToCredentials();
      return this;
    }

    /** Sets the source of {@link RecruitingPlatform#state()}. */
    public Builder stateBy(StateReport report) {
      this.state = report;
      return this;
    }

    /**
     * Serves a port in full.
     *
     * @param by creates the port, with the limit of its calls; called once for each limit
     */
    public <P> Builder serve(Class<P> port, Function<CallLimit, P> by) {
      served.put(port, by);
      return this;
    }

    /** Serves a port with the given capability. */
    public <P> Builder serve(Class<P> port, Function<CallLimit, P> by, Capability capability) {
      described.put(port, capability);
      return serve(port, by);
    }

    /**
     * Says why a port is not served. Without a reason, the adapter has no call for it. A port that
     * was to be served is refused from now on.
     */
    public Builder refuse(Class<?> port, String reason) {
      served.remove(port);
      described.remove(port);
      refused.put(port, reason);
      return this;
    }

    /** In the order of the core's list, then ports that are not of the core. */
    private Map<Class<?>, Function<CallLimit, ?>> served() {
      Map<Class<?>, Function<CallLimit, ?>> ordered = new LinkedHashMap<>();
      Ports.all().stream()
          .filter(served::containsKey)
          .forEach(port -> ordered.put(port, served.get(port)));
      served.forEach(ordered::putIfAbsent);
      return ordered;
    }

    private List<Capability> capabilities() {
      Set<Class<?>> ports = new LinkedHashSet<>(Ports.all());
      ports.addAll(served.keySet());
      ports.addAll(refused.keySet());
      return ports.stream().map(this::capability).toList();
    }

    private Capability capability(Class<?> port) {
      return served.containsKey(port)
          ? described.getOrDefault(port, Capability.full(port))
          : Capability.none(port, refused.getOrDefault(port, NO_CALL));
    }

    /** The connected platform. */
    public ServedPlatform build() {
      return new ServedPlatform(
          new Connected(
              id,
              listeners,
              Collections.unmodifiableMap(served()),
              capabilities(),
              selfCheck,
              credentialsCheck,
              state,
              onClose,
              new AtomicBoolean()),
          CallLimit.NONE);
    }
  }
}
