package io.talentport.sandbox.platform;

import java.util.List;
import java.util.Map;

/**
 * The rows that listings serve, by operation id, each as JSON in plain values. A sandbox begins
 * with those of the resource {@code rows/<operation>.json} beside the platform's class, where there
 * is one. Thread-safe.
 */
public interface Rows {
  /** The rows of a listing, in its order. */
  List<Map<String, Object>> of(String operation);

  /** Adds a row at the end, or replaces the one with the same {@code id}. */
  void add(String operation, Map<String, ?> row);

  /** Takes the row with this {@code id} away, if there is one. */
  void remove(String operation, String id);
}
