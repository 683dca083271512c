package io.talentport.spring.boot;

import io.talentport.core.CoordinationDiscovery;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.core.env.Environment;

/**
 * Properties of what the application's instances share. The coordination classes are loaded only if
 * there is a property under {@code talentport.coordination}.
 */
final class CoordinationProperties {

  static final String CONNECTION_FACTORY =
      CoordinationProvider.KEY_PREFIX + "redis-connection-factory";

  private final PropertyNames names;
  private final KeyedProperties properties;
  private final CoordinationDiscovery discovery;

  CoordinationProperties(Environment environment, ClassLoader loader) {
    this.names = new PropertyNames(environment);
    this.properties = new KeyedProperties(environment);
    this.discovery = CoordinationDiscovery.in(loader);
  }

  /**
   * The keys of Redis, which are known without its module, and those of the providers on the class
   * path; none if no property can be one of them.
   */
  Set<String> keys() {
    if (names.all().stream()
        .noneMatch(property -> PropertyNames.COORDINATION.isAncestorOf(property.name()))) {
      return Set.of();
    }
    Set<String> keys = new TreeSet<>(discovery.settingKeys());
    for (RecordComponent component : RedisCoordinationProperties.class.getRecordComponents()) {
      keys.add(
          CoordinationProvider.KEY_PREFIX
              + DataObjectPropertyName.toDashedForm(component.getName()));
    }
    return keys;
  }

  /** The properties that are set and not blank, by the library's keys. */
  private Map<String, String> settings() {
    return properties.read(PropertyNames.ROOT, keys());
  }

  /** The name of the connection factory bean; absent if none is set. */
  Optional<String> connectionFactory() {
    return Optional.ofNullable(
        properties.read(PropertyNames.ROOT, Set.of(CONNECTION_FACTORY)).get(CONNECTION_FACTORY));
  }

  /** True if anything is set. */
  boolean isAnySet() {
    return connectionFactory().isPresent() || !settings().isEmpty();
  }

  /**
   * Connects with the provider on the class path.
   *
   * @param redis the bound Redis properties
   * @throws ConfigurationException if nothing is set, a property is ill-formed, or no provider
   *     accepts them; the message names the property as it is written
   */
  Coordination connect(RedisCoordinationProperties redis) {
    Map<String, String> settings = settings();
    redis.settings().forEach((key, text) -> settings.computeIfPresent(key, (set, asIs) -> text));
    return reading(() -> discovery.connect(settings).orElseThrow());
  }

  /** Runs code that reads these properties; see {@link PropertyNames#renaming}. */
  <T> T reading(Supplier<T> properties) {
    return names.renaming(PropertyNames.ROOT, properties);
  }
}
