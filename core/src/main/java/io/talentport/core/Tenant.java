package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One tenant, from its first settings to its removal. Its platform is connected by the first use. A
 * connection that is replaced or removed is let go, not closed: calls and listings that are under
 * way end on it, and it holds nothing that must be released. Thread-safe.
 */
final class Tenant {

  private final String name;
  private TenantSettings settings;
  private volatile @Nullable RecruitingPlatform connection;
  private volatile @Nullable End end;

  private enum End {
    REMOVED,
    CLOSED
  }

  Tenant(String name, TenantSettings settings) {
    this.name = name;
    this.settings = settings;
  }

  String name() {
    return name;
  }

  /** The platform of its present settings, or of its last ones. */
  synchronized PlatformId id() {
    return settings.id();
  }

  /**
   * The present connection, which this may make.
   *
   * @throws ConfigurationException if the tenant was removed
   */
  RecruitingPlatform connection() {
    RecruitingPlatform present = connection;
    return present == null ? connected() : present;
  }

  private synchronized RecruitingPlatform connected() {
    if (end != null) {
      throw ended(end);
    }
    RecruitingPlatform present = connection;
    if (present == null) {
      present = settings.connect();
      connection = present;
    }
    return present;
  }

  /** The present connection; absent before the first use, and after the end. */
  Optional<RecruitingPlatform> presentConnection() {
    return Optional.ofNullable(connection);
  }

  boolean isOver() {
    return end != null;
  }

  /**
   * Changes the settings.
   *
   * @param connected a connection by the new settings
   * @return the connection that was replaced and is let go; absent if none was
   */
  synchronized Optional<RecruitingPlatform> change(
      TenantSettings changed, RecruitingPlatform connected) {
    if (settings.connectsAs(changed)) {
      connected.close();
      return Optional.empty();
    }
    settings = changed;
    RecruitingPlatform replaced = connection;
    if (replaced == null) {
      connected.close();
    } else {
      // Who was called once is called again, and the new connection shares what the old one
      // counted.
      connection = connected;
    }
    return Optional.ofNullable(replaced);
  }

  /**
   * Takes no more calls; those under way go on.
   *
   * @return the connection that is let go; absent if there was none
   */
  synchronized Optional<RecruitingPlatform> remove() {
    Optional<RecruitingPlatform> last = Optional.ofNullable(connection);
    end = End.REMOVED;
    connection = null;
    return last;
  }

  /** Takes no more calls, and breaks off those on the present connection. */
  void close() {
    RecruitingPlatform last;
    synchronized (this) {
      end = End.CLOSED;
      last = connection;
      connection = null;
    }
    if (last != null) {
      last.close();
    }
  }

  private ConfigurationException ended(End how) {
    return new ConfigurationException(
        how == End.REMOVED
            ? ErrorDetails.of("The " + TenantName.shown(name) + " was removed")
                .platform(settings.id().value())
                .remedy(
                    "Nothing was sent. If a tenant was put under the name since, ask"
                        + " RecruitingPlatforms for its platform.")
                .build()
            : TenantRegistry.closed());
  }
}
