package io.talentport.adapter.feishu.internal.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of a résumé and the stored one, put together so that the stored one can be replaced: each
 * entry of the résumé, with what the stored entry about the same has beyond it, and the stored
 * entries that the résumé does not have.
 *
 * @param entries the list to be sent; null if it is not sent
 * @param obstacle why it is not sent although it would change something; null if there is none
 */
record SectionMerge<T>(@Nullable List<T> entries, @Nullable String obstacle) {

  /** Two entries that are about the same. */
  private record Pair(int sent, int stored, long agreement) {}

  static <T> SectionMerge<T> of(
      Section<T> section, @Nullable List<T> sent, List<StoredEntry<T>> stored) {
    if (sent == null) {
      return new SectionMerge<>(null, null);
    }
    Map<T, StoredEntry<T>> matches = matches(section, sent, stored);
    List<T> entries = new ArrayList<>();
    String obstacle = null;
    boolean changed = false;
    for (T entry : sent) {
      T merged = section.copy(entry);
      entries.add(merged);
      StoredEntry<T> match = matches.get(entry);
      if (match == null) {
        changed = true;
        continue;
      }
      for (Section.Leaf<T> leaf : section.leaves()) {
        if (!leaf.isIn(entry)) {
          leaf.copy(match.written(), merged);
          obstacle = first(obstacle, match.obstacles().get(leaf.name()));
        } else {
          changed |= !leaf.isIn(match.written()) || leaf.contradicts(entry, match.written());
        }
      }
    }
    for (StoredEntry<T> other : stored) {
      if (!matches.containsValue(other)) {
        entries.add(other.written());
        obstacle = first(obstacle, other.obstacles().values().stream().findFirst().orElse(null));
      }
    }
    if (!changed) {
      return new SectionMerge<>(null, null);
    }
    if (entries.size() > section.most()) {
      obstacle =
          first(
              obstacle,
              "with the stored entries the list would have "
                  + entries.size()
                  + ", and Feishu takes "
                  + section.most());
    }
    return obstacle == null
        ? new SectionMerge<>(entries, null)
        : new SectionMerge<>(null, obstacle);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  /** Each entry once at most, those that agree most first. */
  private static <T> Map<T, StoredEntry<T>> matches(
      Section<T> section, List<T> sent, List<StoredEntry<T>> stored) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < sent.size(); i++) {
      for (int j = 0; j < stored.size(); j++) {
        T one = sent.get(i);
        T other = stored.get(j).written();
        if (section.areAboutTheSame(one, other)) {
          pairs.add(new Pair(i, j, section.agreement(one, other)));
        }
      }
    }
    pairs.sort((one, other) -> Long.compare(other.agreement(), one.agreement()));
    Map<T, StoredEntry<T>> matches = new IdentityHashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!matches.containsKey(sent.get(pair.sent())) && taken.add(pair.stored())) {
        matches.put(sent.get(pair.sent()), stored.get(pair.stored()));
      }
    }
    return matches;
  }

  @Override
  public String toString() {
    return "SectionMerge[***]";
  }
}
