package io.talentport.examples.migration;

import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.PageRequest;
import java.util.Optional;
import java.util.Properties;

/**
 * What the program was told.
 *
 * @param from the platform whose records are paged through
 * @param to the platform where everybody is looked up
 * @param most how many look-ups may be made: they count against a quota that costs money
 * @param start where to begin
 * @param settings a file with both platforms' settings; absent for the sandbox
 */
record Options(String from, String to, int most, PageRequest start, Optional<String> settings) {

  private static final String PREFIX = "talentport.migration.";

  static Options read(Properties given) {
    String most = text(given, "most").orElse("50");
    if (!most.matches("[1-9]\\d{0,5}")) {
      throw new IllegalArgumentException(
          PREFIX + "most must be a number from 1 to 999999. Say how many look-ups may be made.");
    }
    return new Options(
        platform(given, "from"),
        platform(given, "to"),
        Integer.parseInt(most),
        text(given, "cursor").map(Cursor::of).map(PageRequest::from).orElse(PageRequest.first()),
        text(given, "settings"));
  }

  private static String platform(Properties given, String name) {
    return text(given, name)
        .orElseThrow(
            () -> new IllegalArgumentException(PREFIX + name + " must name a platform; name it."));
  }

  private static Optional<String> text(Properties given, String name) {
    return Optional.ofNullable(given.getProperty(PREFIX + name)).filter(text -> !text.isBlank());
  }
}
