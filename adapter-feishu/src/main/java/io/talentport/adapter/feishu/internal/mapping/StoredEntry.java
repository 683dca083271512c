package io.talentport.adapter.feishu.internal.mapping;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a stored list in the form to send back.
 *
 * @param written its fields that can be sent back
 * @param obstacles why a field cannot be sent back, by the field's name
 * @param startYear the year of its start if no month is stored; otherwise null
 */
record StoredEntry<T>(T written, Map<String, String> obstacles, @Nullable Integer startYear) {

  @Override
  public String toString() {
    return "StoredEntry[***]";
  }
}
