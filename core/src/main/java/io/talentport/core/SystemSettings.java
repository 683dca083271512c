package io.talentport.core;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.text.Blanks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
   * Refuses a variable that is written like a setting of the platform and is none. What Kubernetes
   * sets for a service of such a name is no setting.
   *
   * @throws ConfigurationException if there is such a variable; the message names it
   */
  void refuseUnknownVariables(PlatformId platform, Set<String> knownKeys) {
    Set<String> known = byVariable(knownKeys).keySet();
    String prefix = variableOf(PREFIX + platform + ".");
    for (Map.Entry<String, String> entry : new TreeMap<>(environment).entrySet()) {
      String variable = entry.getKey();
      if (variable.startsWith(prefix)
          && !known.contains(variable)
          && !Blanks.isBlank(entry.getValue())
          && !ServiceLink.is(variable, entry.getValue())) {
        throw new ConfigurationException(
            ErrorDetails.of(
                    "The environment variable "
                        + shown(variable)
                        + " is not a setting of this adapter")
                .platform(platform.value())
                .remedy(
                    "Correct or remove it; the known variables are "
                        + String.join(", ", new TreeSet<>(known))
                        + ".")
                .build());
      }
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
