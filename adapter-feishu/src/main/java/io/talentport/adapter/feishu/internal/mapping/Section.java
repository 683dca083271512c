package io.talentport.adapter.feishu.internal.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of a list are compared and merged. A sent list replaces the stored one, and
 * stored entries have no ids that could be sent.
 *
 * @param path the list's path in a résumé
 * @param storedLists the profile's lists that it replaces, by the platform's names
 * @param most the maximum number of entries
 * @param empty creates an entry
 * @param leaves all fields of an entry
 */
record Section<T>(
    String path, List<String> storedLists, int most, Supplier<T> empty, List<Leaf<T>> leaves) {

  /** What a field means for whether two entries describe the same. */
  enum Role {
    /** The name of the school, company or project. */
    NAME,
    /** Its start; compared by month. */
    START,
    /** Its end; compared by month. */
    END,
    /** Distinguishes two entries of one name if one of them has no start. */
    QUALIFIER,
    OTHER
  }

  /**
   * A field of an entry.
   *
   * @param name the platform's name
   */
  record Leaf<T>(
      String name,
      Role role,
      Function<T, @Nullable Object> get,
      BiConsumer<T, @Nullable Object> set) {

    boolean isIn(T entry) {
      return get.apply(entry) != null;
    }

    boolean isSame(T one, T other) {
      Object ofOne = get.apply(one);
      Object ofOther = get.apply(other);
      if (!(ofOne instanceof String text) || !(ofOther instanceof String otherText)) {
        return Objects.equals(ofOne, ofOther);
      }
      return switch (role) {
        case START, END -> StoredTimes.isSameMonth(text, otherText);
        case NAME -> text.strip().equalsIgnoreCase(otherText.strip());
        default -> text.strip().equals(otherText.strip());
      };
    }

    boolean contradicts(T one, T other) {
      return isIn(one) && isIn(other) && !isSame(one, other);
    }

    void copy(T from, T to) {
      set.accept(to, get.apply(from));
    }
  }

  T copy(T entry) {
    T copy = empty.get();
    leaves.forEach(leaf -> leaf.copy(entry, copy));
    return copy;
  }

  /**
   * Whether two entries describe the same: they have one name and began in one month; or one of
   * them has no start, and nothing else distinguishes them; or one of them has no name, and nothing
   * that the other lacks.
   */
  boolean areAboutTheSame(T one, T other) {
    if (!has(Role.NAME, one) || !has(Role.NAME, other)) {
      return isPartOf(one, other) || isPartOf(other, one);
    }
    if (contradict(one, other, Role.NAME, Role.START)) {
      return false;
    }
    return haveStarts(one, other) || !contradict(one, other, Role.QUALIFIER);
  }

  /** Whether both have a start. */
  boolean haveStarts(T one, T other) {
    return has(Role.START, one) && has(Role.START, other);
  }

  /**
   * Whether an entry began in another year than a stored one without a month.
   *
   * @param stored the year of the stored one; null if it has none, or has a month
   */
  boolean beganInAnotherYear(T entry, @Nullable Integer stored) {
    return stored != null
        && leaves.stream()
            .filter(leaf -> leaf.role() == Role.START && leaf.isIn(entry))
            .anyMatch(leaf -> !StoredTimes.isInYear((String) leaf.get().apply(entry), stored));
  }

  /** The number of equal fields. */
  long agreement(T one, T other) {
    return leaves.stream()
        .filter(leaf -> leaf.isIn(one) && leaf.isIn(other) && leaf.isSame(one, other))
        .count();
  }

  /** Whether an entry has nothing that the other one lacks. */
  boolean isPartOf(T part, T whole) {
    return leaves.stream().anyMatch(leaf -> leaf.isIn(part))
        && leaves.stream()
            .filter(leaf -> leaf.isIn(part))
            .allMatch(leaf -> leaf.isIn(whole) && leaf.isSame(part, whole));
  }

  private boolean has(Role role, T entry) {
    return leaves.stream().anyMatch(leaf -> leaf.role() == role && leaf.isIn(entry));
  }

  private boolean contradict(T one, T other, Role... roles) {
    List<Role> asked = Arrays.asList(roles);
    return leaves.stream()
        .anyMatch(leaf -> asked.contains(leaf.role()) && leaf.contradicts(one, other));
  }
}
