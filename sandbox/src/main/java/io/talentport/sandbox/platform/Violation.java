package io.talentport.sandbox.platform;

/**
 * A value that breaks a rule of the document. It never repeats the value, which may be a person's.
 *
 * @param field where the value is, such as {@code basic_info.gender} or {@code jobs[0].id}
 * @param missing whether the value is missing
 * @param rule the rule, such as {@code "is not a string"}
 */
public record Violation(String field, boolean missing, String rule) {

  /** Field and rule in one line. */
  @Override
  public String toString() {
    return field + " " + rule;
  }
}
