package io.talentport.spring.boot;

import io.talentport.core.CoordinationDiscovery;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.ConfigurationException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/**
 * What the application's properties say that its instances share. What connects them is loaded only
 * where there is a property under {@code talentport.coordination}.
 */
final class CoordinationProperties {

  private final PropertyNames names;
  private final KeyedProperties properties;
  private final CoordinationDiscovery discovery;

  CoordinationProperties(Environment environment, ClassLoader loader) {
    this.names = new PropertyNames(environment);
    this.properties = new KeyedProperties(environment);
    this.discovery = CoordinationDiscovery.in(loader);
  }

  /** The keys of what is on the class path, if a property may be one of them. */
  Set<String> keys() {
    boolean any =
        names.all().stream()
            .anyMatch(property -> PropertyNames.COORDINATION.isAncestorOf(property.name()));
    return any ? discovery.settingKeys() : Set.of();
  }

  /** What is set and not blank, by the library's keys. */
  Map<String, String> settings() {
    return properties.read(PropertyNames.ROOT, keys());
  }

  /**
   * Connects as the properties say; absent if none of them is set.
   *
   * @throws ConfigurationException if one is missing or ill-formed, or if nothing connects by them;
   *     the message names the property as it is written
   */
  Optional<Coordination> connect() {
    return names.renaming(PropertyNames.ROOT, () -> discovery.connect(settings()));
  }
}
