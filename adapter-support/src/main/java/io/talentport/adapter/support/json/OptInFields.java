package io.talentport.adapter.support.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the fields that a document marks {@code x-opt-in} are read; the others are skipped, and
 * never held in memory. Immutable and thread-safe.
 */
public final class OptInFields {

  /** None of them. */
  public static final OptInFields SKIPPED = new OptInFields(Set.of());

  /** All of them. */
  public static final OptInFields READ = new OptInFields(null);

  private final @Nullable Set<String> parts;

  private OptInFields(@Nullable Set<String> parts) {
    this.parts = parts;
  }

  /**
   * Those of some parts.
   *
   * @param parts as the document names them
   */
  public static OptInFields of(Set<String> parts) {
    return parts.isEmpty() ? SKIPPED : new OptInFields(Set.copyOf(parts));
  }

  boolean include(String part) {
    return parts == null || parts.contains(part);
  }
}
