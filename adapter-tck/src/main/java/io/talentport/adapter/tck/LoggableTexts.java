package io.talentport.adapter.tck;

import java.util.ArrayList;
import java.util.List;

/** Every text that might be logged. */
final class LoggableTexts {

  private LoggableTexts() {}

  /** All texts of an exception, its causes and what it suppressed. */
  static List<String> of(Throwable thrown) {
    List<String> texts = new ArrayList<>();
    collect(thrown, texts, 0);
    return texts;
  }

  private static void collect(Throwable thrown, List<String> texts, int depth) {
    texts.add(String.valueOf(thrown.getMessage()));
    texts.add(thrown.toString());
    texts.add(String.valueOf(thrown.getLocalizedMessage()));
    // A cause may be its own cause's cause.
    if (depth < 20) {
      if (thrown.getCause() != null) {
        collect(thrown.getCause(), texts, depth + 1);
      }
      for (Throwable suppressed : thrown.getSuppressed()) {
        collect(suppressed, texts, depth + 1);
      }
    }
  }
}
