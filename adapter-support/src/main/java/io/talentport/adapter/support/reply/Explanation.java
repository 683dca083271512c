package io.talentport.adapter.support.reply;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A platform's details of a refusal besides its code and its text, unchanged. Immutable.
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
   * @param field its name or path; null if there is none
   * @param value the refused value; null if it is not repeated
   * @param description the reason; null if there is none
   */
  public record Violation(
      @Nullable String field, @Nullable String value, @Nullable String description) {

    /** Without the values that the platform repeats. */
    @Override
    public String toString() {
      return "Violation[***]";
    }
  }

  /** Without the values that the platform repeats. */
  @Override
  public String toString() {
    return "Explanation[" + violations.size() + " violations, " + links.size() + " links]";
  }
}
