package io.talentport.spring.boot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/** Reads properties by the library's keys, for adapters without typed properties. */
final class KeyedProperties {

  private static final Bindable<Map<String, String>> NESTED =
      Bindable.mapOf(String.class, String.class);

  private final Binder binder;

  KeyedProperties(Environment environment) {
    this.binder = Binder.get(environment);
  }

  /**
   * The properties that are set, by key, as text.
   *
   * @param parent the parent property: {@code talentport}, or a tenant
   */
  Map<String, String> read(ConfigurationPropertyName parent, Set<String> keys) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String key : keys) {
      String text =
          SettingTexts.text(value(parent.append(ConfigurationPropertyName.of(key).subName(1))));
      if (!text.isEmpty()) {
        settings.put(key, text);
      }
    }
    return settings;
  }

  /** A text, nested properties as pairs, or the elements of a list. */
  private @Nullable Object value(ConfigurationPropertyName name) {
    BindResult<String> text = binder.bind(name, Bindable.of(String.class));
    if (text.isBound()) {
      return text.get();
    }
    Map<String, String> nested = binder.bind(name, NESTED).orElse(Map.of());
    boolean list = nested.keySet().stream().allMatch(key -> key.matches("[0-9]+"));
    return list ? nested.values() : nested;
  }
}
