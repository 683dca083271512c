package io.talentport.core;

import io.talentport.core.coordination.CoordinationProvider;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings in system properties and in the environment; a property outranks a variable. */
final class SystemSettings {

  private static final String PREFIX = "talentport.";

  private final Properties properties;
  private final Map<String, String> environment;

  SystemSettings(Properties properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  static SystemSettings ofThisProcess() {
    return new SystemSettings(System.getProperties(), System.getenv());
  }

  /**
   * All properties of this library, and the variables of the known keys; a blank variable counts as
   * absent.
   */
  Map<String, String> read(Set<String> knownKeys) {
    Map<String, String> settings = new TreeMap<>();
    variablesByKey(knownKeys)
        .forEach((key, variable) -> settings.put(key, environment.getOrDefault(variable, "")));
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        settings.put(name, properties.getProperty(name));
      }
    }
    return settings;
  }

  /** The variables that settings are taken from, by the keys of these. */
  Map<String, String> variablesByKey(Set<String> knownKeys) {
    Map<String, String> variables = new TreeMap<>();
    byVariable(knownKeys)
        .forEach(
            (variable, key) -> {
              if (!Blanks.isBlank(environment.getOrDefault(variable, ""))
                  && properties.getProperty(key) == null) {
                variables.put(key, variable);
              }
            });
    return variables;
  }

  /**
   * A setting with a value whose key begins like this, by its property or its variable; absent if
   * there is none.
   */
  Optional<String> firstUnder(String keyPrefix) {
    return Stream.concat(
            properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(keyPrefix))
                .filter(name -> !Blanks.isBlank(properties.getProperty(name)))
                .sorted(),
            variables(keyPrefix))
        .findFirst();
  }

  /** The variables that are written like settings whose keys begin like this, and have a value. */
  private Stream<String> variables(String keyPrefix) {
    String prefix = variableOf(keyPrefix);
    return environment.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(prefix))
        .filter(entry -> !Blanks.isBlank(entry.getValue()))
        .filter(entry -> !ServiceLink.is(entry.getKey(), entry.getValue()))
        .map(Map.Entry::getKey)
        .sorted();
  }

  /**
   * Refuses a variable that is written like a setting of the platform and is none. What Kubernetes
   * sets for a service of such a name is no setting.
   *
   * @throws ConfigurationException if there is such a variable; the message names it
   */
  void refuseUnknownVariables(PlatformId platform, Set<String> knownKeys) {
    refuseUnknown(
        PREFIX + platform + ".",
        "this adapter",
        knownKeys,
        details -> details.platform(platform.value()));
  }

  /**
   * Refuses a variable that is written like a setting of what instances share, as {@link
   * #refuseUnknownVariables} does.
   */
  void refuseUnknownVariablesOfCoordination(Set<String> knownKeys) {
    refuseUnknown(
        CoordinationProvider.KEY_PREFIX,
        "the coordination",
        knownKeys.stream()
            .filter(key -> key.startsWith(CoordinationProvider.KEY_PREFIX))
            .collect(Collectors.toSet()),
        UnaryOperator.identity());
  }

  private void refuseUnknown(
      String keyPrefix,
      String whose,
      Set<String> knownKeys,
      UnaryOperator<ErrorDetails.Builder> more) {
    Set<String> known = new TreeSet<>(byVariable(knownKeys).keySet());
    Optional<String> unknown =
        variables(keyPrefix).filter(variable -> !known.contains(variable)).findFirst();
    if (unknown.isPresent()) {
      throw new ConfigurationException(
          more.apply(
                  ErrorDetails.of(
                      "The environment variable "
                          + shown(unknown.get())
                          + " is not a setting of "
                          + whose))
              .remedy(
                  "Correct or remove it; the known variables are " + String.join(", ", known) + ".")
              .build());
    }
  }

  /** Without what may be a value that was pasted into the name. */
  private static String shown(String variable) {
    return variable.replaceAll("(?s)[^A-Z0-9_a-z].*", "***");
  }

  private static Map<String, String> byVariable(Set<String> keys) {
    Map<String, String> byVariable = new HashMap<>();
    keys.forEach(key -> byVariable.put(variableOf(key), key));
    return byVariable;
  }

  private static String variableOf(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
