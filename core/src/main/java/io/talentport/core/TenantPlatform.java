package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A tenant's platform, whichever connection it has at the time. Thread-safe. */
final class TenantPlatform implements RecruitingPlatform {

  private final Tenant tenant;
  private final UnaryOperator<RecruitingPlatform> view;
  private final PerConnection<RecruitingPlatform> viewed;
  private final AtomicBoolean closed;

  private TenantPlatform(
      Tenant tenant, UnaryOperator<RecruitingPlatform> view, AtomicBoolean closed) {
    this.tenant = tenant;
    this.view = view;
    this.viewed = new PerConnection<>(view);
    this.closed = closed;
  }

  static RecruitingPlatform of(Tenant tenant) {
    return new TenantPlatform(tenant, UnaryOperator.identity(), new AtomicBoolean());
  }

  /**
   * The tenant's present connection as this shows it; the same object until the tenant is changed.
   * Whoever calls it keeps it until the call ends.
   */
  PerConnection.Found<RecruitingPlatform> present() {
    if (closed.get()) {
      throw new ConfigurationException(
          ErrorDetails.of("The platform was closed and takes no more calls")
              .platform(id().value())
              .remedy("Ask RecruitingPlatforms for the tenant's platform again.")
              .build());
    }
    return viewed.on(tenant.connection());
  }

  private <T> T onPresent(Function<RecruitingPlatform, T> call) {
    PerConnection.Found<RecruitingPlatform> present = present();
    try {
      return call.apply(present.found());
    } finally {
      Reference.reachabilityFence(present);
    }
  }

  @Override
  public PlatformId id() {
    return tenant.id();
  }

  @Override
  public Set<Class<?>> ports() {
    return onPresent(RecruitingPlatform::ports);
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return onPresent(present -> present.find(port)).map(served -> PresentTarget.port(this, port));
  }

  @Override
  public <P> P port(Class<P> port) {
    onPresent(present -> present.port(port));
    return PresentTarget.port(this, port);
  }

  @Override
  public List<Capability> capabilities() {
    return onPresent(RecruitingPlatform::capabilities);
  }

  @Override
  public Diagnosis diagnose() {
    return onPresent(RecruitingPlatform::diagnose);
  }

  @Override
  public Diagnosis diagnoseCredentials() {
    return onPresent(RecruitingPlatform::diagnoseCredentials);
  }

  @Override
  public PlatformState state() {
    PlatformState.Builder state = PlatformState.builder();
    tenant
        .presentConnection()
        .map(RecruitingPlatform::state)
        .ifPresentOrElse(state::from, () -> state.platform(id()));
    return state.tenant(tenant.name()).closed(closed.get() || tenant.isOver()).build();
  }

  @Override
  public RecruitingPlatform within(Duration longest) {
    TenantPlatform tighter =
        new TenantPlatform(tenant, connection -> view.apply(connection).within(longest), closed);
    tighter.present();
    return tighter;
  }

  @Override
  public void close() {
    closed.set(true);
  }

  @Override
  public String toString() {
    return "RecruitingPlatform["
        + id()
        + ", "
        + TenantName.shown(tenant.name())
        + (closed.get() || tenant.isOver() ? ", closed]" : "]");
  }
}
