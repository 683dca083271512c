package io.talentport.core.error;

import java.util.List;

/**
 * A value was built without a mandatory attribute, or an attribute was set to null. Set the
 * attributes in {@link #missing()}; leave optional ones out instead of passing null.
 */
public final class IncompleteValueException extends InvalidRequestException {

  private static final long serialVersionUID = 1L;

  private final String[] missing;

  /**
   * Makes the exception.
   *
   * @param missing the names of the attributes that have no value
   */
  public IncompleteValueException(String... missing) {
    super(
        ErrorDetails.of(String.join(", ", missing) + " must have a value, but is missing or null")
            .remedy("Pass a value; leave an optional attribute out instead of passing null.")
            .build(),
        String.join(", ", missing));
    this.missing = missing.clone();
  }

  private IncompleteValueException(ErrorDetails details, String[] missing) {
    super(details, String.join(", ", missing));
    this.missing = missing;
  }

  /** The names of the attributes that have no value; never empty. */
  public List<String> missing() {
    return List.of(missing);
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new IncompleteValueException(details, missing);
  }
}
