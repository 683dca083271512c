package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A tenant's platform, whichever connection it has at the time. Thread-safe. */
final class TenantPlatform implements RecruitingPlatform {

  private final Tenant tenant;
  private final UnaryOperator<RecruitingPlatform> view;
  private final AtomicBoolean closed;
  private volatile @Nullable Viewed latest;

  private record Viewed(RecruitingPlatform connection, RecruitingPlatform view) {}

  private TenantPlatform(
      Tenant tenant, UnaryOperator<RecruitingPlatform> view, AtomicBoolean closed) {
    this.tenant = tenant;
    this.view = view;
    this.closed = closed;
  }

  static RecruitingPlatform of(Tenant tenant) {
    return new TenantPlatform(tenant, UnaryOperator.identity(), new AtomicBoolean());
  }

  /**
   * The tenant's present connection as this shows it; the same object until the tenant is changed.
   */
  RecruitingPlatform present() {
    if (closed.get()) {
      throw new ConfigurationException(
          ErrorDetails.of("The platform was closed and takes no more calls")
              .platform(id().value())
              .remedy("Ask RecruitingPlatforms for the tenant's platform again.")
              .build());
    }
    RecruitingPlatform connection = tenant.connection();
    Viewed known = latest;
    if (known == null || known.connection() != connection) {
      known = new Viewed(connection, view.apply(connection));
      latest = known;
    }
    return known.view();
  }

  @Override
  public PlatformId id() {
    return tenant.id();
  }

  @Override
  public Set<Class<?>> ports() {
    return present().ports();
  }

  @Override
  public <P> Optional<P> find(Class<P> port) {
    return present().find(port).map(served -> PresentTarget.port(this, port));
  }

  @Override
  public <P> P port(Class<P> port) {
    present().port(port);
    return PresentTarget.port(this, port);
  }

  @Override
  public List<Capability> capabilities() {
    return present().capabilities();
  }

  @Override
  public Diagnosis diagnose() {
    return present().diagnose();
  }

  @Override
  public Diagnosis diagnoseCredentials() {
    return present().diagnoseCredentials();
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
