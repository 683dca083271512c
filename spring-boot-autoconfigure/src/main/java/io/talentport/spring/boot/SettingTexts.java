package io.talentport.spring.boot;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** Converts typed properties to the text of the library's settings. Not thread-safe. */
final class SettingTexts {

  private final String prefix;
  private final Map<String, String> texts = new LinkedHashMap<>();

  SettingTexts(String prefix) {
    this.prefix = prefix + ".";
  }

  /** Adds a setting; null and an empty collection are ignored. */
  void put(String name, @Nullable Object value) {
    String text = text(value);
    if (!text.isEmpty()) {
      texts.put(prefix + name, text);
    }
  }

  /** The value as text; blank for none. */
  static String text(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof DataSize size) {
      return Long.toString(size.toBytes());
    }
    if (value instanceof Double decimal) {
      return Double.isFinite(decimal)
          ? BigDecimal.valueOf(decimal).toPlainString()
          : decimal.toString();
    }
    if (value instanceof Map<?, ?> pairs) {
      return pairs.entrySet().stream()
          .map(pair -> pair.getKey() + "=" + pair.getValue())
          .collect(Collectors.joining(", "));
    }
    if (value instanceof Collection<?> words) {
      return words.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value.toString();
  }

  Map<String, String> byKey() {
    return Collections.unmodifiableMap(texts);
  }
}
