package io.talentport.adapter.support.platform;

import io.talentport.core.Capability;
import io.talentport.core.Diagnosis;
import io.talentport.core.PlatformId;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A connected platform made of the ports that an adapter serves. Thread-safe. */
public final class ServedPlatform implements RecruitingPlatform {

  private static final String NO_CALL = "the adapter has no call for it";

  private final PlatformId id;
  private final Map<Class<?>, Object> served;
  private final List<Capability> capabilities;
  private final Runnable onClose;
  private final Supplier<Diagnosis> selfCheck;
  private final AtomicBoolean closed = new AtomicBoolean();

  private ServedPlatform(Builder builder) {
    this.id = builder.id;
    this.served = builder.served();
    this.served.computeIfPresent(
        ResumeIntake.class,
        (port, by) -> new ReportedIntake(builder.id, (ResumeIntake) by, closed::get));
    this.capabilities = builder.capabilities();
    this.onClose = builder.onClose;
    this.selfCheck = builder.selfCheck;
  }

  /**
   * Starts a platform.
   *
   * @param onClose ends its connections; called once
   */
  public static Builder of(PlatformId id, Runnable onClose) {
    return new Builder(id, onClose);
  }

  @Override
  public PlatformId id() {
    return id;
  }

  @Override
  public Set<Class<?>> ports() {
    return Collections.unmodifiableSet(served.keySet());
  }

  @Override
  public <P> Optional<P> find(@Nullable Class<P> port) {
    requireOpen();
    return port == null ? Optional.empty() : Optional.ofNullable(port.cast(served.get(port)));
  }

  @Override
  public <P> P port(@Nullable Class<P> port) {
    return find(port).orElseThrow(() -> unsupported(port));
  }

  @Override
  public List<Capability> capabilities() {
    return capabilities;
  }

  @Override
  public Diagnosis diagnose() {
    requireOpen();
    return selfCheck.get();
  }

  private void requireOpen() {
    if (closed.get()) {
      throw new ConfigurationException(
          ErrorDetails.of("The platform was closed and takes no more calls")
              .platform(id.value())
              .remedy("Connect it again, and close it only when the application shuts down.")
              .build());
    }
  }

  private UnsupportedCapabilityException unsupported(@Nullable Class<?> port) {
    String name = port == null ? "null" : port.getSimpleName();
    String reason =
        capabilities.stream()
            .filter(capability -> capability.port().equals(port))
            .map(capability -> ": " + capability.reason())
            .findFirst()
            .orElse("");
    return new UnsupportedCapabilityException(
        ErrorDetails.of("The port " + name + " is not served here" + reason)
            .platform(id.value())
            .remedy(
                "It serves "
                    + served.keySet().stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                    + "; ask with find(...) where a port may be missing.")
            .build());
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      onClose.run();
    }
  }

  @Override
  public String toString() {
    return "RecruitingPlatform[" + id + (closed.get() ? ", closed]" : "]");
  }

  /** Collects the ports. Not thread-safe. */
  public static final class Builder {

    private final PlatformId id;
    private final Runnable onClose;
    private final Map<Class<?>, Object> served = new LinkedHashMap<>();
    private final Map<Class<?>, String> refused = new LinkedHashMap<>();
    private final Map<Class<?>, Capability> described = new LinkedHashMap<>();

    private Supplier<Diagnosis> selfCheck;

    private Builder(PlatformId id, Runnable onClose) {
      this.id = id;
      this.onClose = onClose;
      this.selfCheck = () -> new Diagnosis(id, List.of());
    }

    /** Sets what {@link RecruitingPlatform#diagnose()} runs. */
    public Builder diagnosedBy(SelfCheck check) {
      this.selfCheck = check::run;
      return this;
    }

    /** Serves a port as it promises. */
    public <P> Builder serve(Class<P> port, P by) {
      served.put(port, by);
      return this;
    }

    /** Serves a port as far as the capability says. */
    public <P> Builder serve(Class<P> port, P by, Capability capability) {
      described.put(port, capability);
      return serve(port, by);
    }

    /**
     * Says why a port is not served. A port that is neither served nor refused is not served
     * because the adapter has no call for it.
     */
    public Builder refuse(Class<?> port, String reason) {
      refused.put(port, reason);
      return this;
    }

    /** In the order of the core's list, then those that are not of the core. */
    private Map<Class<?>, Object> served() {
      Map<Class<?>, Object> ordered = new LinkedHashMap<>();
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
      return new ServedPlatform(this);
    }
  }
}
