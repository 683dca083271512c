package io.talentport.micrometer;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys that were added last, in bounded memory. Thread-safe. */
final class LatestKeys {

  private static final int REMEMBERED = 10_000;

  private final Map<SeriesKey, Boolean> keys = new Bounded();

  synchronized void add(SeriesKey key) {
    keys.put(key, Boolean.TRUE);
  }

  synchronized boolean has(SeriesKey key) {
    return keys.containsKey(key);
  }

  private static final class Bounded extends LinkedHashMap<SeriesKey, Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<SeriesKey, Boolean> eldest) {
      return size() > REMEMBERED;
    }
  }
}
