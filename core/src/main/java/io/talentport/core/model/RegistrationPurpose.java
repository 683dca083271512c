package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a talent filled in a form for (登记表). An open vocabulary: a value that is not among the
 * constants is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record RegistrationPurpose(String value) {

  /** For an interview (面试登记表). */
  public static final RegistrationPurpose INTERVIEW = new RegistrationPurpose("interview");

  /** For the first day of work (入职登记表). */
  public static final RegistrationPurpose ONBOARDING = new RegistrationPurpose("onboarding");

  /** To bring what is known up to date (信息更新登记表). */
  public static final RegistrationPurpose UPDATE = new RegistrationPurpose("update");

  private static final List<RegistrationPurpose> KNOWN = List.of(INTERVIEW, ONBOARDING, UPDATE);

  /** Checks the value. */
  public RegistrationPurpose {
    Check.text("registrationPurpose", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static RegistrationPurpose of(@Nullable String value) {
    return new RegistrationPurpose(Check.text("registrationPurpose", value));
  }

  /** Every constant of this vocabulary. */
  public static List<RegistrationPurpose> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
