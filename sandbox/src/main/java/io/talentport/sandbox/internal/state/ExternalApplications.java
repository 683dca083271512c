package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.platform.Rows;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The external applications of all talents, and their keys. Thread-safe. */
public final class ExternalApplications {
  private static final String LISTING = "listExternalApplications";
  private static final String ID = "id";
  private static final String TALENT = "talent_id";
  private static final String KEY = "external_id";
  private static final long FIRST = 7_650_000_000_000_000_001L;
  private static final Duration KEYS_ARE_KEPT = Duration.ofHours(24);

  private final Clock clock;
  private final Rows rows;
  private final Map<String, Long> createdByKey = new HashMap<>();
  private long made;

  ExternalApplications(Clock clock, Rows rows) {
    this.clock = clock;
    this.rows = rows;
  }

  synchronized void clear() {
    createdByKey.clear();
    made = 0;
  }

  void put(ExternalApplicationData application) {
    rows.add(LISTING, TypedRows.of(application));
  }

  /** All of them, in the order in which they were added. */
  public List<ExternalApplicationData> all() {
    return rows.of(LISTING).stream().map(TypedRows::externalApplication).toList();
  }

  /**
   * Creates one.
   *
   * @param content the fields, including the caller's key if there is one
   * @return the row; {@code null} if the key was used within 24 hours
   */
  public synchronized @Nullable Map<String, Object> create(
      Map<String, Object> content, boolean effective) {
    String key = content.get(KEY) instanceof String given && !given.isEmpty() ? given : null;
    long now = clock.millis();
    if (key != null
        && createdByKey.containsKey(key)
        && now - createdByKey.get(key) < KEYS_ARE_KEPT.toMillis()) {
      return null;
    }
    Map<String, Object> row = row(Long.toString(FIRST + made), content);
    if (effective) {
      made++;
      if (key != null) {
        createdByKey.put(key, now);
      }
      rows.add(LISTING, row);
    }
    return row;
  }

  /**
   * Overwrites one.
   *
   * @return the row; {@code null} if there is none with this id and talent
   */
  public synchronized @Nullable Map<String, Object> replace(
      String id, Map<String, Object> content, boolean effective) {
    if (find(id, String.valueOf(content.get(TALENT))) == null) {
      return null;
    }
    Map<String, Object> row = row(id, content);
    if (effective) {
      rows.add(LISTING, row);
    }
    return row;
  }

  /**
   * Deletes one.
   *
   * @param talent the talent that it must belong to; empty if it was not sent
   * @return the row without its {@code create_time}; {@code null} if there is none
   */
  public synchronized @Nullable Map<String, Object> delete(
      String id, String talent, boolean effective) {
    Map<String, Object> row = find(id, talent);
    if (row == null) {
      return null;
    }
    if (effective) {
      rows.remove(LISTING, id);
    }
    Map<String, Object> shown = new LinkedHashMap<>(row);
    shown.remove("create_time");
    return shown;
  }

  private @Nullable Map<String, Object> find(String id, String talent) {
    return rows.of(LISTING).stream()
        .filter(row -> id.equals(row.get(ID)))
        .filter(row -> talent.isEmpty() || talent.equals(row.get(TALENT)))
        .findFirst()
        .orElse(null);
  }

  /** The documented fields, without the caller's key, which no page shows. */
  private static Map<String, Object> row(String id, Map<String, Object> content) {
    Map<String, Object> whole = new LinkedHashMap<>(content);
    whole.put(ID, id);
    return TypedRows.of(TypedRows.externalApplication(whole));
  }
}
