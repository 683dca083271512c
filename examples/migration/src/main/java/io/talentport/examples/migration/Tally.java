package io.talentport.examples.migration;

import java.util.EnumMap;
import java.util.Map;

/** How many of the people were found, and how many not, for which reason. */
final class Tally {

  /** What came of one person. */
  enum Finding {
    FOUND("found"),
    UNKNOWN("not known there"),
    WITHOUT_MOBILE("without a mobile number"),
    NOT_ASKABLE("not askable there"),
    FAULTY("unreadable");

    private final String words;

    Finding(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private final Map<Finding, Integer> counts = new EnumMap<>(Finding.class);

  void add(Finding finding, int people) {
    counts.merge(finding, people, Integer::sum);
  }

  int of(Finding finding) {
    return counts.getOrDefault(finding, 0);
  }

  int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(all()).append(" people");
    for (Finding finding : Finding.values()) {
      if (of(finding) > 0) {
        text.append(", ").append(of(finding)).append(' ').append(finding.words());
      }
    }
    return text.toString();
  }
}
