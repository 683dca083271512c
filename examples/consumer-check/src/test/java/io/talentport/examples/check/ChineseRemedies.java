package io.talentport.examples.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

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
    try (InputStream in = ChineseRemedies.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new AssertionError("No resource " + RESOURCE);
      }
      Map<String, String> texts = new LinkedHashMap<>();
      JsonMapper.shared()
          .readTree(in)
          .forEachEntry((english, chinese) -> texts.put(english, chinese.asString()));
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
