package io.talentport.adapter.support.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a platform says about a refusal beyond its code and its text, as it came. Immutable.
 *
 * @param violations the fields that were refused
 * @param links where to read more
 */
public record Explanation(List<Violation> violations, List<String> links) {

  /** Nothing. */
  public static final Explanation NONE = new Explanation(List.of(), List.of());

  /** Copies the lists. */
  public Explanation {
    violations = List.copyOf(violations);
    links = List.copyOf(links);
  }

  /**
   * A field that was refused.
   *
   * @param field its name, which may be a way to it; null if there is none
   * @param value what was refused; null if it is not repeated
   * @param description why; null if it is not said
   */
  public record Violation(
      @Nullable String field, @Nullable String value, @Nullable String description) {

    /** Without what the platform repeats. */
    @Override
    public String toString() {
      return "Violation[***]";
    }
  }

  /** Without what the platform repeats. */
  @Override
  public String toString() {
    return "Explanation[" + violations.size() + " violations, " + links.size() + " links]";
  }
}
