package io.talentport.adapter.support.coordination;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.coordination.CachedText;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Texts in the memory of one process, each for its lifetime. Thread-safe. */
final class ExpiringTexts {

  private final TimeSource time;
  private final Map<String, Kept> texts = new HashMap<>();

  ExpiringTexts(TimeSource time) {
    this.time = time;
  }

  private record Kept(String text, Deadline until) {}

  /** The text that was put last, if its lifetime has not ended. */
  Optional<CachedText> find(String key) {
    synchronized (texts) {
      texts.values().removeIf(kept -> kept.until().hasPassed());
      return Optional.ofNullable(texts.get(key)).flatMap(ExpiringTexts::found);
    }
  }

  /** Absent if the lifetime ended since the look before. */
  private static Optional<CachedText> found(Kept kept) {
    Duration left = kept.until().left();
    return left.isZero() ? Optional.empty() : Optional.of(new CachedText(kept.text(), left));
  }

  void put(String key, String text, Duration lifetime) {
    synchronized (texts) {
      texts.put(key, new Kept(text, Deadline.in(lifetime, time)));
    }
  }

  /** Drops the text, if it is still this one. */
  void drop(String key, String text) {
    synchronized (texts) {
      Kept kept = texts.get(key);
      if (kept != null && kept.text().equals(text)) {
        texts.remove(key);
      }
    }
  }
}
