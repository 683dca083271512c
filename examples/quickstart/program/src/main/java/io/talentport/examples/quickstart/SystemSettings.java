package io.talentport.examples.quickstart;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** System properties and environment variables; a property outranks a variable, blank is absent. */
record SystemSettings(Map<String, String> properties, Map<String, String> environment) {

  static SystemSettings ofThisProcess() {
    return new SystemSettings(
        System.getProperties().stringPropertyNames().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, System::getProperty)),
        System.getenv());
  }

  Optional<String> value(String key) {
    return present(properties.get(key)).or(() -> present(environment.get(variable(key))));
  }

  /** The names, as they stand there, of everything given whose key begins so. */
  Set<String> namesUnder(String prefix) {
    Set<String> names = new TreeSet<>();
    collect(names, properties, prefix);
    collect(names, environment, variable(prefix));
    return names;
  }

  static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static void collect(Set<String> names, Map<String, String> given, String prefix) {
    given.forEach(
        (name, value) -> {
          if (name.startsWith(prefix) && !value.isBlank()) {
            names.add(name);
          }
        });
  }

  private static Optional<String> present(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
  }

  @Override
  public String toString() {
    // The environment holds secrets, and not only ours.
    return "SystemSettings[***]";
  }
}
