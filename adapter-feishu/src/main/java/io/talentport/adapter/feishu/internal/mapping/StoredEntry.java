package io.talentport.adapter.feishu.internal.mapping;

import java.util.Map;

/**
 * An entry of a stored list in the form in which it can be sent back.
 *
 * @param written what of it can be
 * @param obstacles why a leaf cannot be, by the leaf's name
 */
record StoredEntry<T>(T written, Map<String, String> obstacles) {

  @Override
  public String toString() {
    return "StoredEntry[***]";
  }
}
