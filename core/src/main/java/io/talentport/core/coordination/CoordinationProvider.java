package io.talentport.core.coordination;

import io.talentport.core.error.ConfigurationException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes a {@link Coordination} from settings; found by {@link java.util.ServiceLoader}, and only
 * where a key under {@link #KEY_PREFIX} has a value. A key under it that no provider names is
 * refused before any is asked to connect. Implementations MUST be public, with a public constructor
 * without parameters, and thread-safe.
 */
public interface CoordinationProvider {

  /** What the keys of its settings begin with. */
  String KEY_PREFIX = "talentport.coordination.";

  /** Every key that it reads, each beginning with {@link #KEY_PREFIX}. */
  Set<String> settingKeys();

  /**
   * Connects to the stores as far as that needs no answer: a store that is down at the start is
   * reached when it is up.
   *
   * @param settings what is set of its own keys
   * @return absent if the settings do not ask for it
   * @throws ConfigurationException if a setting is missing or ill-formed
   */
  Optional<Coordination> connect(Map<String, String> settings);
}
