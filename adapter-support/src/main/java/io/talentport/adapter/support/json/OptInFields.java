package io.talentport.adapter.support.json;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields marked {@code x-opt-in} that are read; the others are skipped, and never held in
 * memory. Immutable and thread-safe.
 */
public final class OptInFields {

  /** None of them. */
  public static final OptInFields SKIPPED = new OptInFields(Set.of(), false);

  /** All of them. */
  public static final OptInFields READ = new OptInFields(null, false);

  private final @Nullable Set<String> parts;
  private final boolean notesUnknown;

  private OptInFields(@Nullable Set<String> parts, boolean notesUnknown) {
    this.parts = parts;
    this.notesUnknown = notesUnknown;
  }

  /**
   * The fields of some parts.
   *
   * @param parts as the document names them
   */
  public static OptInFields of(Set<String> parts) {
    return parts.isEmpty() ? SKIPPED : new OptInFields(Set.copyOf(parts), false);
  }

  /**
   * The same, where a field that an entry of a list has and no document is a {@link WireFault}: for
   * who sends the list, or an entry, back and must know that it would lose something.
   */
  public OptInFields notingUnknown() {
    return new OptInFields(parts, true);
  }

  boolean notesUnknown() {
    return notesUnknown;
  }

  boolean include(String part) {
    return parts == null || parts.contains(part);
  }
}
