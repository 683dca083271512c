package io.talentport.core;

import java.util.HashMap;
import java.util.Map;

/**
 * How a tenant's platform is connected. Immutable and thread-safe; printing it shows no setting.
 *
 * @param adapter the adapter that the settings choose
 * @param settings those of this library only
 * @param options of the tenant
 */
record TenantSettings(
    RecruitingPlatformProvider adapter, Map<String, String> settings, ConnectOptions options) {

  private static final String PREFIX = "talentport.";

  /** Keeps what an adapter may read. */
  static TenantSettings of(
      RecruitingPlatformProvider adapter, Map<String, String> all, ConnectOptions options) {
    Map<String, String> settings = new HashMap<>();
    all.forEach(
        (key, value) -> {
          if (key.startsWith(PREFIX) && value != null) {
            settings.put(key, value);
          }
        });
    return new TenantSettings(adapter, Map.copyOf(settings), options);
  }

  PlatformId id() {
    return adapter.id();
  }

  /** True if a platform that is connected by the other settings is connected as by these. */
  boolean connectsAs(TenantSettings other) {
    return adapter == other.adapter && settings.equals(other.settings);
  }

  RecruitingPlatform connect() {
    return adapter.connect(settings, options);
  }

  @Override
  public String toString() {
    return "TenantSettings[" + id() + "]";
  }
}
