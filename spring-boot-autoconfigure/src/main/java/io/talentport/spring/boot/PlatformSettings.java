package io.talentport.spring.boot;

import io.talentport.core.PlatformDiscovery;
import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName.Form;
import org.springframework.core.env.Environment;

/**
 * The settings of the application's platforms, in the library's form. Creating it refuses a
 * property that nothing reads.
 */
final class PlatformSettings {

  static final String PLATFORM = "talentport.platform";
  private static final int NAME_OF_TENANT = 2;
  private static final int PLATFORM_OF_TENANT = 3;

  private final TalentportProperties properties;
  private final PropertyNames names;
  private final PlatformDiscovery adapters;
  private final KeyedProperties keyedProperties;

  PlatformSettings(
      TalentportProperties properties,
      Environment environment,
      PlatformDiscovery adapters,
      CoordinationProperties coordination) {
    this.properties = properties;
    this.names = new PropertyNames(environment);
    this.adapters = adapters;
    this.keyedProperties = new KeyedProperties(environment);
    new KnownProperties(adapters.adapters(), coordination.keys()).refuseOthers(names);
  }

  /** Runs code that reads settings of the default platform; see {@link PropertyNames#renaming}. */
  <T> T reading(Supplier<T> settings) {
    return names.renaming(PropertyNames.ROOT, settings);
  }

  /**
   * The adapter of the default platform.
   *
   * @throws ConfigurationException if there is none, or no single one
   */
  RecruitingPlatformProvider adapter() {
    return reading(() -> adapters.chosenBy(choice()));
  }

  private Map<String, String> choice() {
    return properties.platform() == null ? Map.of() : Map.of(PLATFORM, properties.platform());
  }

  /** The settings of the default platform, for an adapter without typed properties. */
  Map<String, String> ofAdapter(RecruitingPlatformProvider adapter) {
    return keyedProperties.read(PropertyNames.ROOT, adapter.settingKeys());
  }

  /** The names of the tenants. */
  Set<String> tenants() {
    Set<String> tenants = new LinkedHashSet<>(properties.tenants().keySet());
    for (PropertyNames.Written property : names.all()) {
      if (PropertyNames.TENANTS.isAncestorOf(property.name())
          && property.name().getNumberOfElements() > PLATFORM_OF_TENANT
          && isOfAnotherAdapter(property.name().getElement(PLATFORM_OF_TENANT, Form.UNIFORM))) {
        tenants.add(property.name().getElement(NAME_OF_TENANT, Form.ORIGINAL));
      }
    }
    return tenants;
  }

  private boolean isOfAnotherAdapter(String platform) {
    return !platform.equals("feishu")
        && !platform.equals("dingtalk")
        && adapters.adapters().stream().anyMatch(one -> one.id().value().equals(platform));
  }

  /**
   * The settings of a tenant, with its platform.
   *
   * @throws ConfigurationException if they are of several platforms
   */
  Map<String, String> ofTenant(String tenant) {
    Map<String, Map<String, String>> byPlatform = new LinkedHashMap<>();
    TenantProperties typed = properties.tenants().get(tenant);
    if (typed != null && typed.feishu() != null) {
      byPlatform.put("feishu", typed.feishu().settings());
    }
    if (typed != null && typed.dingtalk() != null) {
      byPlatform.put("dingtalk", typed.dingtalk().settings());
    }
    for (RecruitingPlatformProvider adapter : adapters.adapters()) {
      if (isOfAnotherAdapter(adapter.id().value())) {
        Map<String, String> settings = keyedProperties.read(nameOf(tenant), adapter.settingKeys());
        if (!settings.isEmpty()) {
          byPlatform.put(adapter.id().value(), settings);
        }
      }
    }
    if (byPlatform.size() != 1) {
      throw new ConfigurationException(
          ErrorDetails.of(
                  nameOf(tenant)
                      + " has the properties of "
                      + (byPlatform.isEmpty()
                          ? "no platform"
                          : String.join(" and ", byPlatform.keySet())))
              .remedy("A tenant is one organisation of one platform: give each its own name.")
              .build());
    }
    Map<String, String> settings = new LinkedHashMap<>();
    byPlatform.forEach(
        (platform, given) -> {
          settings.put(PLATFORM, platform);
          settings.putAll(given);
        });
    return settings;
  }

  /** Runs code that reads settings of a tenant; see {@link PropertyNames#renaming}. */
  void readingTenant(String tenant, Runnable settings) {
    names.renaming(
        nameOf(tenant),
        () -> {
          settings.run();
          return List.of();
        });
  }

  private static ConfigurationPropertyName nameOf(String tenant) {
    return PropertyNames.TENANTS.append(
        ConfigurationPropertyName.isValid(tenant) && tenant.indexOf('.') < 0
            ? tenant
            : "[" + tenant + "]");
  }
}
