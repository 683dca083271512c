package io.talentport.coordination.redis;

import io.talentport.adapter.support.time.Deadline;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The entries that this process recorded last, for a Redis that lost them. Thread-safe. */
final class KnownEntries {

  private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

  private final Map<String, Entry> byKey = new LinkedHashMap<>();
  private int characters;

  /**
   * An entry.
   *
   * @param text as it was recorded
   * @param count how many were recorded under its key until then, by anybody
   * @param epoch the last one that it was in Redis in
   * @param end when it would have been dropped
   */
  record Entry(String text, long count, String epoch, Deadline end) {

    Entry in(String later) {
      return new Entry(text, count, later, end);
    }
  }

  synchronized void put(String key, Entry entry) {
    remove(key);
    byKey.put(key, entry);
    characters += entry.text().length();
    Iterator<Entry> eldest = byKey.values().iterator();
    while (characters > MOST_CHARACTERS) {
      characters -= eldest.next().text().length();
      eldest.remove();
    }
  }

  synchronized void remove(String key) {
    Entry before = byKey.remove(key);
    characters -= before == null ? 0 : before.text().length();
  }

  /** Those that would not have been dropped yet, and that Redis may not have in this epoch. */
  synchronized Map<String, Entry> notIn(String epoch) {
    Iterator<Entry> entries = byKey.values().iterator();
    while (entries.hasNext()) {
      Entry entry = entries.next();
      if (entry.end().hasPassed()) {
        characters -= entry.text().length();
        entries.remove();
      }
    }
    return byKey.entrySet().stream()
        .filter(known -> !known.getValue().epoch().equals(epoch))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Redis has it in this epoch, unless another one was recorded meanwhile. */
  synchronized void isIn(String epoch, String key, Entry entry) {
    byKey.replace(key, entry, entry.in(epoch));
  }
}
