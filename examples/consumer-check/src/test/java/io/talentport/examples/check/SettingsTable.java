package io.talentport.examples.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The tables of settings, from what the jars describe that read them. */
enum SettingsTable {
  EN("en", "must be set", "none") {
    @Override
    String range(String min, String max) {
      return " (from " + min + " to " + max + ")";
    }

    @Override
    String atLeast(String min) {
      return " (at least " + min + ")";
    }

    @Override
    String above(String bound, String max) {
      return " (above " + bound + ", at most " + max + ")";
    }
  },
  ZH("zh", "必填", "无") {
    @Override
    String range(String min, String max) {
      return "（" + min + " 到 " + max + "）";
    }

    @Override
    String atLeast(String min) {
      return "（至少 " + min + "）";
    }

    @Override
    String above(String bound, String max) {
      return "（大于 " + bound + "，最多 " + max + "）";
    }
  };

  private static final String ANY_PLATFORM = "<platform>";
  private static final String COORDINATION = "coordination";

  private final String language;
  private final String mandatory;
  private final String none;

  SettingsTable(String language, String mandatory, String none) {
    this.language = language;
    this.mandatory = mandatory;
    this.none = none;
  }

  /**
   * What no adapter declares, the first row, is the document's. Then come each platform's own
   * settings, and those of every platform once.
   */
  MarkdownTable of(MarkdownTable written) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(written.rows().get(0));
    Set<List<String>> common = new LinkedHashSet<>();
    for (String platform : Adapters.ids()) {
      for (JsonNode setting : description(platform).path("settings")) {
        (setting.path("common").asBoolean() ? common : rows).add(row(platform, setting));
      }
    }
    rows.addAll(common);
    return new MarkdownTable(written.header(), rows);
  }

  /** What instances share, as the module describes it that they share it by. */
  MarkdownTable ofCoordination(MarkdownTable written) {
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode setting : description(COORDINATION).path("settings")) {
      rows.add(row(COORDINATION, setting));
    }
    return new MarkdownTable(written.header(), rows);
  }

  static JsonNode description(String platform) {
    return JsonResource.read("/META-INF/talentport/settings-" + platform + ".json");
  }

  private List<String> row(String platform, JsonNode setting) {
    String key = setting.path("key").asString();
    return List.of(
        code(setting.path("common").asBoolean() ? key.replace(platform, ANY_PLATFORM) : key),
        defaultValue(setting),
        setting.path(language).asString() + bounds(setting));
  }

  private String defaultValue(JsonNode setting) {
    if (setting.has("default")) {
      return code(setting.path("default").asString());
    }
    return setting.path("mandatory").asBoolean() ? mandatory : none;
  }

  private String bounds(JsonNode setting) {
    if (setting.has("above")) {
      return above(number(setting.path("above")), number(setting.path("max")));
    }
    if (!setting.has("min")) {
      return "";
    }
    return setting.has("max")
        ? range(number(setting.path("min")), number(setting.path("max")))
        : atLeast(number(setting.path("min")));
  }

  abstract String range(String min, String max);

  abstract String atLeast(String min);

  abstract String above(String bound, String max);

  private static String number(JsonNode number) {
    return String.format(Locale.ROOT, "%,d", number.asLong());
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
