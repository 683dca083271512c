package io.talentport.architecture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Breaks that are meant, as text: below a line {@code # reason} each break in the words in which
 * the test reports it. An empty line ends what a reason is for.
 */
record AcceptedBreaks(Map<String, String> reasons) {

  static AcceptedBreaks parse(String text) {
    Map<String, String> reasons = new LinkedHashMap<>();
    List<String> reason = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank()) {
        reason.clear();
      } else if (line.startsWith("#")) {
        reason.add(line.substring(1).strip());
      } else {
        reasons.put(line.strip(), String.join(" ", reason));
      }
    }
    return new AcceptedBreaks(reasons);
  }

  /** The text up to its first empty line, which says how to write the rest. */
  static String withoutBreaks(String text) {
    return text.lines()
        .takeWhile(line -> !line.isBlank())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
