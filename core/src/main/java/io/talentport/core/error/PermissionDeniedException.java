package io.talentport.core.error;

import java.util.List;

/**
 * The application lacks a permission, or its address is not allowed. Grant one of {@link #scopes()}
 * in the platform's console, then try again.
 */
public final class PermissionDeniedException extends RecruitingException {

  private static final long serialVersionUID = 1L;

  private final String[] scopes;

  /**
   * Makes the exception from the facts of the failure.
   *
   * @param scopes the scopes of which the application needs one; empty when not known
   */
  public PermissionDeniedException(ErrorDetails details, List<String> scopes) {
    super(details);
    this.scopes = Required.list("scopes", scopes).toArray(String[]::new);
  }

  /** The scopes of which the application needs one; empty when not known. */
  public List<String> scopes() {
    return List.of(scopes);
  }

  @Override
  public boolean retryable() {
    return false;
  }

  @Override
  public FailureCategory category() {
    return FailureCategory.PERMISSION;
  }

  @Override
  RecruitingException with(ErrorDetails details) {
    return new PermissionDeniedException(details, scopes());
  }
}
