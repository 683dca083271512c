package io.talentport.micrometer;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationRegistry;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.listener.CallListener;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.RecordFaults;
import io.talentport.core.listener.TokenRenewal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Measures and observes the calls of platforms with Micrometer. One listener serves all platforms
 * and tenants of an application:
 *
 * <pre>{@code
 * MicrometerCallListener listener = MicrometerCallListener.of(meterRegistry, observationRegistry);
 * RecruitingPlatform platform =
 *     RecruitingPlatform.connect(settings, ConnectOptions.builder().addListener(listener).build());
 * listener.gaugesOf(platform).bindTo(meterRegistry);
 * }</pre>
 *
 * <p>The meters are those of {@link TalentportMeter}, the observations, and by them the spans,
 * those of {@link TalentportObservation}. Where no observation registry is given, or where it times
 * nothing, {@code talentport.call} and {@code talentport.attempt} are plain timers with the same
 * tags; nothing is counted twice. Nothing holds a person's data, a token or a query.
 *
 * <p>Thread-safe.
 */
public final class MicrometerCallListener implements CallListener {

  private final MeterRegistry meters;
  private final Timing<CallObservationContext> calls;
  private final Timing<AttemptObservationContext> attempts;
  private final EventMeters events;
  private final ConcurrentMap<SeriesKey, TenantSeries> series = new ConcurrentHashMap<>();
  private final Collection<GaugeBinding> bindings = new CopyOnWriteArrayList<>();

  private MicrometerCallListener(Builder builder) {
    this.meters = builder.meters;
    this.calls =
        new Timing<>(
            TalentportMeter.CALL,
            meters,
            builder.observations,
            builder.callConvention,
            new DefaultCallObservationConvention());
    this.attempts =
        new Timing<>(
            TalentportMeter.ATTEMPT,
            meters,
            builder.observations,
            builder.attemptConvention,
            new DefaultAttemptObservationConvention());
    this.events = new EventMeters(meters);
  }

  /** Makes meters only. */
  public static MicrometerCallListener of(MeterRegistry meters) {
    return builder(meters).build();
  }

  /**
   * Makes meters and observations.
   *
   * @param observations makes spans if it has a handler that traces
   */
  public static MicrometerCallListener of(MeterRegistry meters, ObservationRegistry observations) {
    return builder(meters).observations(observations).build();
  }

  /** Starts a listener. */
  public static Builder builder(MeterRegistry meters) {
    return new Builder(meters);
  }

  /**
   * Binds the gauges of a platform. Their values are read when the registry is, from {@link
   * RecruitingPlatform#state()}, and once for all gauges that are read together. An operation has
   * gauges from its first call on, if this listener is told of it. When the platform was closed,
   * the next reading removes its gauges; its other meters stay.
   */
  public MeterBinder gaugesOf(RecruitingPlatform platform) {
    Objects.requireNonNull(platform, "platform");
    return registry -> {
      OnePlatform source = new OnePlatform(platform);
      bind(source, registry).open(source.key());
    };
  }

  /**
   * Binds the gauges of all tenants, those to come too, as {@link #gaugesOf(RecruitingPlatform)}
   * does. A tenant has gauges from its first call on. When a tenant was removed, the next reading
   * removes all its series, those of calls too. When all platforms were closed, the next reading
   * removes the gauges only.
   */
  public MeterBinder gaugesOf(RecruitingPlatforms platforms) {
    Objects.requireNonNull(platforms, "platforms");
    return registry -> {
      GaugeBinding binding = bind(new TenantPlatforms(platforms), registry);
      series.keySet().forEach(binding::open);
    };
  }

  /**
   * Removes every series of a tenant, for an application that connects its tenants itself and has
   * closed the platform of one. Those of a call that is under way are removed when it ends; a later
   * call of the tenant makes new ones.
   *
   * @param tenant the name, as in {@code ConnectOptions}
   */
  public void forget(String tenant) {
    Objects.requireNonNull(tenant, "tenant");
    series.keySet().stream().filter(key -> key.tenant().equals(tenant)).forEach(this::forget);
  }

  @Override
  public CallListener onCallStarted(CallTarget call) {
    TenantSeries own = seriesOf(SeriesKey.of(call));
    return new MeteredCall(
        events,
        attempts,
        calls.start(new CallObservationContext(call)),
        () -> ended(own, call.operation()));
  }

  /** A renewal outside of any call. */
  @Override
  public void onTokenRenewal(TokenRenewal renewal) {
    events.tokenRenewal(renewal);
    forgetIfRemoved(SeriesKey.of(renewal));
  }

  @Override
  public void onRecordFault(RecordFaults faults) {
    events.recordFaults(faults);
    forgetIfRemoved(SeriesKey.of(faults.target()));
  }

  /** Those of a first call have gauges from now on, whose reading finds out if the tenant goes. */
  private TenantSeries seriesOf(SeriesKey key) {
    TenantSeries known = series.get(key);
    if (known != null) {
      return known;
    }
    TenantSeries made = new TenantSeries(key);
    TenantSeries before = series.putIfAbsent(key, made);
    if (before != null) {
      return before;
    }
    bindings.forEach(binding -> binding.open(key));
    return made;
  }

  private GaugeBinding bind(StateSource source, MeterRegistry registry) {
    GaugeBinding binding = new GaugeBinding(source, registry, bindings::remove, this::forget);
    bindings.add(binding);
    return binding;
  }

  private void ended(TenantSeries own, String operation) {
    if (own.isForgotten()) {
      removeMeters(own.key());
    } else {
      bindings.forEach(binding -> binding.called(own.key(), operation));
      forgetIfRemoved(own.key());
    }
  }

  /** A listing may go on after its tenant was removed and no gauge is left whose reading tells. */
  private void forgetIfRemoved(SeriesKey key) {
    if (bindings.stream().noneMatch(binding -> binding.has(key))
        && bindings.stream().anyMatch(binding -> binding.hasRemoved(key))) {
      forget(key);
    }
  }

  private void forget(SeriesKey key) {
    TenantSeries forgotten = series.remove(key);
    if (forgotten != null) {
      forgotten.forget();
    }
    bindings.forEach(binding -> binding.remove(key));
    removeMeters(key);
  }

  private void removeMeters(SeriesKey key) {
    for (Meter meter : meters.getMeters()) {
      if (isOurs(meter.getId()) && key.has(meter.getId())) {
        meters.remove(meter);
      }
    }
  }

  /** With what Micrometer derives from an observation, such as {@code talentport.call.active}. */
  private boolean isOurs(Meter.Id id) {
    return List.of("talentport", calls.name(), attempts.name()).stream()
        .anyMatch(name -> id.getName().equals(name) || id.getName().startsWith(name + "."));
  }

  /** Collects what a listener works with. Not thread-safe. */
  public static final class Builder {

    private final MeterRegistry meters;
    private ObservationRegistry observations = ObservationRegistry.NOOP;
    private @Nullable CallObservationConvention callConvention;
    private @Nullable AttemptObservationConvention attemptConvention;

    private Builder(MeterRegistry meters) {
      this.meters = Objects.requireNonNull(meters, "meters");
    }

    /** Has calls and attempts observed; by default they are not. */
    public Builder observations(ObservationRegistry registry) {
      this.observations = Objects.requireNonNull(registry, "registry");
      return this;
    }

    /** Names and describes calls in place of {@link DefaultCallObservationConvention}. */
    public Builder callConvention(CallObservationConvention convention) {
      this.callConvention = Objects.requireNonNull(convention, "convention");
      return this;
    }

    /** Names and describes attempts in place of {@link DefaultAttemptObservationConvention}. */
    public Builder attemptConvention(AttemptObservationConvention convention) {
      this.attemptConvention = Objects.requireNonNull(convention, "convention");
      return this;
    }

    /** The listener. */
    public MicrometerCallListener build() {
      return new MicrometerCallListener(this);
    }
  }
}
