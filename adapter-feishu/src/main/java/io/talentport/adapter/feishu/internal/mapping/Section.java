package io.talentport.adapter.feishu.internal.mapping;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How the entries of a list are compared and put together. A list that is sent replaces the stored
 * one, and what is stored has no ids that could be sent.
 *
 * @param path of the list in a résumé
 * @param most how many entries Feishu takes
 * @param empty makes an entry
 * @param leaves all that an entry has
 */
record Section<T>(String path, int most, Supplier<T> empty, List<Leaf<T>> leaves) {

  /** What a leaf says of whether two entries are about the same. */
  enum Role {
    /** The name of the school, company or project. */
    NAME,
    /** When it began; the month counts. */
    START,
    /** The month counts. */
    END,
    /** Tells two entries of one name apart where one of them has no start. */
    QUALIFIER,
    OTHER
  }

  /**
   * A leaf of an entry.
   *
   * @param name as the platform calls it
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
   * Whether two entries are about the same: they have one name and began in one month; or began at
   * a time that one of them does not say, and nothing else tells them apart; or one of them has no
   * name, and says nothing that the other does not.
   */
  boolean areAboutTheSame(T one, T other) {
    if (!has(Role.NAME, one) || !has(Role.NAME, other)) {
      return isPartOf(one, other) || isPartOf(other, one);
    }
    if (contradict(one, other, Role.NAME, Role.START)) {
      return false;
    }
    return has(Role.START, one) && has(Role.START, other)
        || !contradict(one, other, Role.QUALIFIER);
  }

  /** How much they agree. */
  long agreement(T one, T other) {
    return leaves.stream()
        .filter(leaf -> leaf.isIn(one) && leaf.isIn(other) && leaf.isSame(one, other))
        .count();
  }

  private boolean isPartOf(T part, T whole) {
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
