package io.talentport.core;

import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.Required;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** The tenants of an application. Thread-safe. */
final class TenantRegistry implements RecruitingPlatforms {

  private final PlatformDiscovery adapters;
  private final ConnectOptions shared;
  private final SharedResources resources;
  private final Runnable onClose;
  private final ConcurrentMap<String, Tenant> tenants = new ConcurrentHashMap<>();
  private final LetGoConnections letGo = new LetGoConnections();
  private final Object changing = new Object();
  private volatile boolean closed;

  private TenantRegistry(
      PlatformDiscovery adapters,
      ConnectOptions shared,
      SharedResources resources,
      Runnable onClose) {
    this.adapters = adapters;
    this.shared = shared;
    this.resources = resources;
    this.onClose = onClose;
  }

  static TenantRegistry create(PlatformDiscovery adapters, ConnectOptions shared) {
    return create(adapters, shared, () -> {});
  }

  /** Starts with what the settings say that the instances share; it is closed with this. */
  static TenantRegistry create(
      PlatformDiscovery adapters,
      CoordinationDiscovery coordination,
      Map<String, String> settings,
      ConnectOptions shared) {
    Optional<Coordination> connected =
        coordination.connect(settings, Required.value("shared", shared));
    ConnectOptions.Builder options = shared.toBuilder();
    connected.ifPresent(one -> options.component(Coordination.class, one));
    return create(adapters, options.build(), () -> connected.ifPresent(Coordination::close));
  }

  private static TenantRegistry create(
      PlatformDiscovery adapters, ConnectOptions shared, Runnable onClose) {
    Optional<SharedResources> given =
        Required.value("shared", shared).component(SharedResources.class);
    if (given.isPresent()) {
      return new TenantRegistry(adapters, shared, given.get(), onClose);
    }
    SharedResources own = SharedResources.create();
    return new TenantRegistry(
        adapters, shared, own, () -> closeAll(Stream.of(own::close, onClose)));
  }

  @Override
  public Set<String> tenants() {
    return Collections.unmodifiableSet(new TreeSet<>(tenants.keySet()));
  }

  @Override
  public RecruitingPlatform platform(String tenant) {
    return find(tenant).orElseThrow(() -> unknown(tenant));
  }

  @Override
  public Optional<RecruitingPlatform> find(String tenant) {
    requireOpen();
    return Optional.ofNullable(tenants.get(Required.value("tenant", tenant)))
        .map(TenantPlatform::of);
  }

  @Override
  public void put(String tenant, Map<String, String> settings) {
    requireOpen();
    String name = TenantName.checked(Required.value("tenant", tenant));
    RecruitingPlatformProvider adapter = adapters.chosenBy(settings);
    CoordinationDiscovery.refuseForTenant(name, settings);
    ConnectOptions options =
        shared.toBuilder().tenant(name).component(SharedResources.class, resources).build();
    TenantSettings given = TenantSettings.of(adapter, settings, options);
    // What settings must fulfil is known to their adapter alone, when it connects.
    RecruitingPlatform connected = given.connect();
    synchronized (changing) {
      Tenant present = tenants.get(name);
      if (closed || present == null) {
        connected.close();
        requireOpen();
        tenants.put(name, new Tenant(name, given));
      } else {
        present.change(given, connected).ifPresent(letGo::add);
      }
    }
  }

  @Override
  public boolean remove(String tenant) {
    synchronized (changing) {
      Tenant removed = tenants.remove(Required.value("tenant", tenant));
      if (removed != null) {
        removed.remove().ifPresent(letGo::add);
      }
      return removed != null;
    }
  }

  @Override
  public void close() {
    List<Tenant> last;
    List<RecruitingPlatform> before;
    synchronized (changing) {
      closed = true;
      last = List.copyOf(tenants.values());
      tenants.clear();
      before = letGo.takeAll();
    }
    Stream<Runnable> platforms =
        Stream.concat(last.stream().map(one -> one::close), before.stream().map(one -> one::close));
    closeAll(Stream.concat(platforms, Stream.of(onClose)));
  }

  /** Closes all, also after one of them failed; then the first failure is thrown. */
  private static void closeAll(Stream<Runnable> closings) {
    List<RuntimeException> failures = new ArrayList<>();
    closings.forEach(
        close -> {
          try {
            close.run();
          } catch (RuntimeException failed) {
            failures.add(failed);
          }
        });
    if (!failures.isEmpty()) {
      RuntimeException first = failures.get(0);
      failures.stream().skip(1).filter(one -> one != first).forEach(first::addSuppressed);
      throw first;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new ConfigurationException(closed());
    }
  }

  static ErrorDetails closed() {
    return ErrorDetails.of("The platforms of all tenants were closed and take no more calls")
        .remedy("Close RecruitingPlatforms only when the application shuts down.")
        .build();
  }

  private ConfigurationException unknown(String tenant) {
    int known = tenants.size();
    return new ConfigurationException(
        ErrorDetails.of(
                "There is no "
                    + TenantName.shown(tenant)
                    + " among the "
                    + known
                    + (known == 1 ? " tenant" : " tenants")
                    + " of this application")
            .remedy("Put it first, or ask with find(...) where a tenant may be missing.")
            .build());
  }

  /** The tenants' number, and nothing of their settings. */
  @Override
  public String toString() {
    return "RecruitingPlatforms[" + tenants.size() + (closed ? ", closed]" : "]");
  }
}
