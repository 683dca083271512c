package io.talentport.examples.check;

import java.util.LinkedHashMap;
import java.util.Map;

/** The Chinese texts of the documents' remedies, by the English ones; many codes share a remedy. */
final class ChineseRemedies {

  static final String RESOURCE = "remedies.zh-CN.json";

  static final Map<String, String> TEXTS = read();

  private ChineseRemedies() {}

  /** The Chinese text; the English one if there is none. */
  static String of(String english) {
    return TEXTS.getOrDefault(english, english);
  }

  private static Map<String, String> read() {
    Map<String, String> texts = new LinkedHashMap<>();
    JsonResource.read(RESOURCE)
        .forEachEntry((english, chinese) -> texts.put(english, chinese.asString()));
    return texts;
  }
}
