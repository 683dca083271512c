package io.talentport.adapter.feishu.internal.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a stored list in the form in which it can be sent back.
 *
 * @param written what of it can be
 * @param obstacles why a leaf cannot be, by the leaf's name
 * @param startYear when it began, where no month is stored; null if one is, or nothing
 */
record StoredEntry<T>(T written, Map<String, String> obstacles, @Nullable Integer startYear) {

  @Override
  public String toString() {
    return "StoredEntry[***]";
  }
}
