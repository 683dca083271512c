package io.talentport.adapter.feishu.internal.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of a résumé merged with the stored one that it replaces: each entry of the résumé,
 * completed from the matching stored entry, and the stored entries without a match.
 *
 * @param entries the list to be sent; null if it is not sent
 * @param obstacle why it is not sent although it has changes; null if there is no obstacle
 */
record SectionMerge<T>(@Nullable List<T> entries, @Nullable String obstacle) {

  static <T> SectionMerge<T> of(
      Section<T> section, @Nullable List<T> sent, List<StoredEntry<T>> stored) {
    if (sent == null) {
      return new SectionMerge<>(null, null);
    }
    Map<T, StoredEntry<T>> matches = SectionMatches.of(section, sent, stored);
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

  @Override
  public String toString() {
    return "SectionMerge[***]";
  }
}
