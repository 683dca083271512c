package io.talentport.core;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The settings that stand in system properties and in the environment; a property outranks. */
final class SurroundingSettings {

  private static final String PREFIX = "talentport.";

  private final Properties properties;
  private final Map<String, String> environment;

  SurroundingSettings(Properties properties, Map<String, String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  static SurroundingSettings ofThisProcess() {
    return new SurroundingSettings(System.getProperties(), System.getenv());
  }

  Map<String, String> read(List<RecruitingPlatformProvider> providers) {
    Map<String, String> keyOfVariable = new HashMap<>();
    Stream.concat(
            Stream.of(PlatformDiscovery.PLATFORM_KEY),
            providers.stream().flatMap(provider -> provider.settingKeys().stream()))
        .forEach(key -> keyOfVariable.put(variableOf(key), key));

    Map<String, String> settings = new TreeMap<>();
    environment.forEach(
        (variable, value) -> {
          if (variable.startsWith(variableOf(PREFIX)) && !value.isBlank()) {
            // An unknown variable keeps a readable key, so that the adapter can refuse it by name.
            settings.put(
                keyOfVariable.getOrDefault(
                    variable, variable.toLowerCase(Locale.ROOT).replace('_', '.')),
                value);
          }
        });
    properties
        .stringPropertyNames()
        .forEach(
            name -> {
              if (name.startsWith(PREFIX)) {
                settings.put(name, properties.getProperty(name));
              }
            });
    return settings;
  }

  private static String variableOf(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
