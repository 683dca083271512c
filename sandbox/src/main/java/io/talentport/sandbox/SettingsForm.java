package io.talentport.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Settings as text to paste. */
enum SettingsForm {
  /** Lines {@code key=value}. */
  PROPERTIES,
  /** Lines that set environment variables in a POSIX shell. */
  SHELL,
  /** Nested keys, as in {@code application.yml}. */
  YAML;

  private static final String PLAIN = "[A-Za-z0-9_./:@%+=-]*";

  /** The form of this name, in lower case. */
  static SettingsForm named(String name) {
    for (SettingsForm form : values()) {
      if (form.id().equals(name)) {
        return form;
      }
    }
    throw new IllegalArgumentException(
        "settings come as properties, shell or yaml, not as '" + name + "'");
  }

  /** The form's name, in lower case. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The settings, each line with a line break. */
  String write(Map<String, String> settings) {
    StringBuilder text = new StringBuilder();
    switch (this) {
      case PROPERTIES ->
          settings.forEach((key, value) -> line(text, key + "=" + value.replace("\\", "\\\\")));
      case SHELL ->
          settings.forEach(
              (key, value) -> line(text, "export " + variable(key) + "=" + shellWord(value)));
      case YAML -> yaml(text, settings);
    }
    return text.toString();
  }

  private static void yaml(StringBuilder text, Map<String, String> settings) {
    List<String> before = List.of();
    for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
      List<String> names = List.of(setting.getKey().split("\\."));
      int last = names.size() - 1;
      int depth = 0;
      while (depth < last && depth < before.size() && names.get(depth).equals(before.get(depth))) {
        depth++;
      }
      for (; depth < last; depth++) {
        line(text, "  ".repeat(depth) + names.get(depth) + ":");
      }
      line(text, "  ".repeat(last) + names.get(last) + ": " + yamlText(setting.getValue()));
      before = names.subList(0, last);
    }
  }

  private static void line(StringBuilder text, String line) {
    text.append(line).append('\n');
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }

  private static String shellWord(String value) {
    return value.matches(PLAIN) ? value : "'" + value.replace("'", "'\\''") + "'";
  }

  private static String yamlText(String value) {
    return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
