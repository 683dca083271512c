package io.talentport.spring.boot;

import io.talentport.core.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.core.env.Environment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The application's properties as they are written, and where. */
final class PropertyNames {

  static final ConfigurationPropertyName ROOT = ConfigurationPropertyName.of("talentport");
  static final ConfigurationPropertyName TENANTS = ROOT.append("tenants");
  static final ConfigurationPropertyName COORDINATION = ROOT.append("coordination");

  private final Iterable<ConfigurationPropertySource> sources;

  PropertyNames(Environment environment) {
    this.sources = ConfigurationPropertySources.get(environment);
  }

  /**
   * One property.
   *
   * @param name its name, in the canonical form
   * @param written its name as it is written
   * @param place where it is written, as text
   */
  record Written(ConfigurationPropertyName name, String written, String place) {

    private static Written of(ConfigurationProperty property) {
      Origin origin = property.getOrigin();
      String written = property.getName().toString();
      Origin place = origin;
      if (origin instanceof PropertySourceOrigin ofSource) {
        written = ofSource.getPropertyName();
        place = ofSource.getOrigin() == null ? origin : ofSource.getOrigin();
      }
      if (place instanceof SystemEnvironmentOrigin variable) {
        written = variable.getProperty();
      }
      return new Written(property.getName(), written, String.valueOf(place));
    }
  }

  /** The property that takes effect, or the first one below the name; absent if there is none. */
  Optional<Written> find(ConfigurationPropertyName name) {
    for (ConfigurationPropertySource source : sources) {
      ConfigurationProperty property = source.getConfigurationProperty(name);
      if (property != null) {
        return Optional.of(Written.of(property));
      }
    }
    return all().stream().filter(one -> name.isAncestorOf(one.name())).findFirst();
  }

  /** Every property under {@code talentport}; for a variable the name is a guess. */
  List<Written> all() {
    return written(source -> true);
  }

  /**
   * The properties written for this application: no variables and no system properties, which may
   * belong to others.
   */
  List<Written> inFiles() {
    Set<String> ofTheSystem =
        Set.of(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
    return written(source -> !ofTheSystem.contains(source));
  }

  private List<Written> written(Predicate<String> wanted) {
    List<Written> found = new ArrayList<>();
    for (ConfigurationPropertySource source : sources) {
      if (source instanceof IterableConfigurationPropertySource named
          && wanted.test(nameOf(source))) {
        named.stream()
            .filter(ROOT::isAncestorOf)
            .map(source::getConfigurationProperty)
            .flatMap(Stream::ofNullable)
            .map(Written::of)
            .forEach(found::add);
      }
    }
    return found;
  }

  private static String nameOf(ConfigurationPropertySource source) {
    return source.getUnderlyingSource() instanceof PropertySource<?> underlying
        ? underlying.getName()
        : "";
  }

  /**
   * Runs code that reads settings, and reports a wrong one by its name in the application's
   * properties.
   *
   * @param parent the parent of the platform's properties: {@link #ROOT}, or a tenant's
   */
  <T> T renaming(ConfigurationPropertyName parent, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ConfigurationException wrong) {
      throw renamed(parent, wrong);
    }
  }

  /** The same failure, with the names of the application's properties. */
  ConfigurationException renamed(ConfigurationPropertyName parent, ConfigurationException wrong) {
    return wrong.withSettingNames(key -> written(parent, key));
  }

  /** A platform's key as the application writes it; other texts stay as they are. */
  private String written(ConfigurationPropertyName parent, String key) {
    ConfigurationPropertyName name = ConfigurationPropertyName.ofIfValid(key);
    if (name == null || name.getNumberOfElements() < 2) {
      return key;
    }
    ConfigurationPropertyName there = parent.append(name.subName(1));
    return find(there).map(Written::written).orElseGet(there::toString);
  }
}
