package io.talentport.examples.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The Chinese texts of the documents' error codes, by the English ones; many codes share a text.
 */
enum ChineseErrorTexts {
  MEANINGS("meaning"),
  REMEDIES("remedy");

  private final String key;

  private final Map<String, String> texts;

  ChineseErrorTexts(String key) {
    this.key = key;
    this.texts = read(resource());
  }

  /** The name of such a text in the entry of an error code. */
  String key() {
    return key;
  }

  String resource() {
    return name().toLowerCase(Locale.ROOT) + ".zh-CN.json";
  }

  Map<String, String> texts() {
    return texts;
  }

  /** The Chinese text; the English one if there is none. */
  String of(String english) {
    return texts.getOrDefault(english, english);
  }

  private static Map<String, String> read(String resource) {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonResource.read(resource)
        .forEachEntry((english, chinese) -> texts.put(english, chinese.asString()));
    return texts;
  }
}
