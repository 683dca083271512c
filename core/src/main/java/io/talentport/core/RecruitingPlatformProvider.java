package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.Map;
import java.util.Set;

/**
 * What an adapter implements so that {@link RecruitingPlatform#connect()} finds it: a public class
 * with a public constructor without arguments, named in {@code
 * META-INF/services/io.talentport.core.RecruitingPlatformProvider}.
 *
 * <p>Implementations MUST be thread-safe, MUST NOT send anything while connecting, and MUST refuse
 * a missing, unknown or ill-formed setting with a {@link
 * io.talentport.core.error.ConfigurationException} that names the key and never the value of a
 * secret.
 *
 * <p>A platform that {@link RecruitingPlatforms} connects is let go without being closed when its
 * tenant is changed or removed, since listings may still read from it. It MUST hold nothing then
 * that is not released by itself once it is idle; what costs much, such as a pool of connections,
 * belongs into {@link SharedResources}.
 */
public interface RecruitingPlatformProvider {

  /** The platform's name; the same as {@link RecruitingPlatform#id()} of what it connects. */
  PlatformId id();

  /** Every setting key that it reads, in full, for example {@code talentport.feishu.app-id}. */
  Set<String> settingKeys();

  /**
   * Connects the platform.
   *
   * @param settings all settings of the application; only the keys under {@code talentport.<id>.}
   *     are this adapter's
   */
  RecruitingPlatform connect(Map<String, String> settings);

  /**
   * Connects the platform with objects of the application.
   *
   * @param options an adapter takes the tenant and the listeners, and looks up the components that
   *     it knows
   */
  default RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    if (options.isEmpty()) {
      return connect(settings);
    }
    throw new ConfigurationException(
        ErrorDetails.of("The adapter takes no connect options")
            .platform(id().value())
            .remedy("Connect it with settings only, or use a newer version of the adapter.")
            .build());
  }
}
