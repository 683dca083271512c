package io.talentport.spring.boot;

import io.talentport.core.RecruitingPlatformProvider;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.env.Environment;

/** The properties of any adapter, by the keys that it names. */
final class AdapterProperties {

  private static final Bindable<Map<String, String>> NESTED =
      Bindable.mapOf(String.class, String.class);

  private final Binder binder;

  AdapterProperties(Environment environment) {
    this.binder = Binder.get(environment);
  }

  /**
   * What is set, by the adapter's keys and as its settings are written.
   *
   * @param parent the property that the platform's ones are below: {@code talentport}, or a tenant
   */
  Map<String, String> read(ConfigurationPropertyName parent, RecruitingPlatformProvider adapter) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String key : adapter.settingKeys()) {
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
