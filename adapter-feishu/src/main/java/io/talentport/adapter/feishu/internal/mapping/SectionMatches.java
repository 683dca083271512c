package io.talentport.adapter.feishu.internal.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Matches each entry of a résumé with the stored entry that describes the same, each once at most.
 * An entry that may match one of several and has something new, as with two stays at one employer,
 * matches none: the data of one stay would overwrite that of the other.
 */
final class SectionMatches<T> {

  /** The certainty of a match, most certain first. */
  private enum Sureness {
    /** They began in one month, and the résumé has nothing new. */
    SAME_WITH_START(false),
    /** They began in one month. */
    WITH_START(true),
    /** One of them has no start, and the résumé has nothing new. */
    SAME(false),
    /** One of them has no start, and nothing distinguishes them. */
    ALIKE(true);

    final boolean onlyIfAlone;

    Sureness(boolean onlyIfAlone) {
      this.onlyIfAlone = onlyIfAlone;
    }

    static Sureness of(boolean haveStarts, boolean isNothingNew) {
      if (haveStarts) {
        return isNothingNew ? SAME_WITH_START : WITH_START;
      }
      return isNothingNew ? SAME : ALIKE;
    }
  }

  /** Two entries that may describe the same, by their indices. */
  private record Pair(int sent, int stored, long agreement, Sureness sureness) {}

  private final List<T> sent;
  private final List<StoredEntry<T>> stored;
  private final List<Pair> open;
  private final Map<T, StoredEntry<T>> found = new IdentityHashMap<>();

  private SectionMatches(List<T> sent, List<StoredEntry<T>> stored, List<Pair> open) {
    this.sent = sent;
    this.stored = stored;
    this.open = open;
  }

  /** The stored entries by the résumé's entries, compared by identity. */
  static <T> Map<T, StoredEntry<T>> of(
      Section<T> section, List<T> sent, List<StoredEntry<T>> stored) {
    SectionMatches<T> matches = new SectionMatches<>(sent, stored, pairs(section, sent, stored));
    for (Sureness sureness : Sureness.values()) {
      matches.take(sureness);
    }
    return matches.found;
  }

  private static <T> List<Pair> pairs(
      Section<T> section, List<T> sent, List<StoredEntry<T>> stored) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      for (int j = 0; j < stored.size(); j++) {
        T one = sent.get(i);
        T other = stored.get(j).written();
        if (section.areAboutTheSame(one, other)
            && !section.beganInAnotherYear(one, stored.get(j).startYear())) {
          Sureness sureness =
              Sureness.of(section.haveStarts(one, other), section.isPartOf(one, other));
          pairs.add(new Pair(i, j, section.agreement(one, other), sureness));
        }
      }
    }
    pairs.sort(Comparator.comparingLong(Pair::agreement).reversed());
    return pairs;
  }

  /** Takes pairs with the highest agreement first. */
  private void take(Sureness sureness) {
    List<Pair> candidates =
        open.stream()
            .filter(pair -> pair.sureness() == sureness)
            .filter(sureness.onlyIfAlone ? alone(sureness) : pair -> true)
            .toList();
    Set<Integer> takenSent = new HashSet<>();
    Set<Integer> takenStored = new HashSet<>();
    for (Pair pair : candidates) {
      if (!takenSent.contains(pair.sent()) && takenStored.add(pair.stored())) {
        takenSent.add(pair.sent());
        found.put(sent.get(pair.sent()), stored.get(pair.stored()));
      }
    }
    open.removeIf(pair -> takenSent.contains(pair.sent()) || takenStored.contains(pair.stored()));
  }

  /** Whether neither entry of a pair is in another open pair of the same certainty. */
  private Predicate<Pair> alone(Sureness sureness) {
    Map<Integer, Integer> bySent = new HashMap<>();
    Map<Integer, Integer> byStored = new HashMap<>();
    for (Pair pair : open) {
      if (pair.sureness().compareTo(sureness) <= 0) {
        bySent.merge(pair.sent(), 1, Integer::sum);
        byStored.merge(pair.stored(), 1, Integer::sum);
      }
    }
    return pair ->
        bySent.getOrDefault(pair.sent(), 0) == 1 && byStored.getOrDefault(pair.stored(), 0) == 1;
  }
}
