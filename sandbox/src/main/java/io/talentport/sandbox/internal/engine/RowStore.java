package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.platform.Rows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of all listings, in memory. Thread-safe. */
public final class RowStore implements Rows {
  private static final String ID = "id";

  private final Map<String, List<Map<String, Object>>> beginnings = new LinkedHashMap<>();
  private final Map<String, List<Map<String, Object>>> rows = new LinkedHashMap<>();

  /** Gives an operation the rows that it begins with. */
  synchronized void begin(String operation, List<Map<String, Object>> beginning) {
    beginnings.put(operation, beginning);
    rows.put(operation, new ArrayList<>(beginning));
  }

  @Override
  public synchronized List<Map<String, Object>> of(String operation) {
    return List.copyOf(listing(operation));
  }

  @Override
  public synchronized void add(String operation, Map<String, ?> row) {
    List<Map<String, Object>> listing = listing(operation);
    Map<String, Object> copy = Collections.unmodifiableMap(new LinkedHashMap<>(row));
    Object id = row.get(ID);
    for (int at = 0; id != null && at < listing.size(); at++) {
      if (id.equals(listing.get(at).get(ID))) {
        listing.set(at, copy);
        return;
      }
    }
    listing.add(copy);
  }

  @Override
  public synchronized void remove(String operation, String id) {
    listing(operation).removeIf(row -> id.equals(row.get(ID)));
  }

  private List<Map<String, Object>> listing(String operation) {
    List<Map<String, Object>> listing = rows.get(operation);
    if (listing == null) {
      throw new IllegalArgumentException(
          "no listing is called '" + operation + "'; the sandbox lists " + rows.keySet());
    }
    return listing;
  }

  /** The operation ids of the listings. */
  public synchronized Set<String> operations() {
    return Set.copyOf(rows.keySet());
  }

  /** Resets all rows to the initial ones. */
  public synchronized void reset() {
    rows.replaceAll(
        (operation, now) -> new ArrayList<>(beginnings.getOrDefault(operation, List.of())));
  }

  /** Removes all rows. */
  public synchronized void clear() {
    rows.values().forEach(List::clear);
  }
}
