package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a platform knows about one talent.
 *
 * <p>Sensitive data, assessments and fields that need further permissions are present only if asked
 * for: see {@link #parts} and {@link ProfilePart}. Printing a profile shows nothing about the
 * person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface TalentProfile {

  /** The talent. */
  TalentId id();

  /** What was asked for beyond the rest. */
  Set<ProfilePart> parts();

  /** The full name; absent if not given. */
  Optional<PersonName> name();

  /** How the person can be reached; absent if the platform has nothing. */
  Optional<ContactDetails> contacts();

  /** The sex; absent if not given. */
  @Value.Redacted
  Optional<Gender> gender();

  /** The age in years, as the platform computes it; absent if not given. */
  @Value.Redacted
  Optional<Integer> age();

  /** How many years the person has worked, as the platform computes it; absent if not given. */
  @Value.Redacted
  Optional<Integer> yearsOfExperience();

  /** Where the person lives; absent if not given. It need not be a city. */
  Optional<PlaceCode> residence();

  /** Where the person comes from; absent if not given. */
  Optional<PlaceCode> nativePlace();

  /** Where the person would like to work; empty if not given. */
  List<PlaceCode> preferredPlaces();

  /** The highest level of education; absent if not given. */
  @Value.Redacted
  Optional<EducationLevel> highestEducation();

  /** Educations, in the order of the platform. */
  List<TalentEducation> educations();

  /** Employments, without internships, in the order of the platform. */
  List<TalentEmployment> employments();

  /** Internships, in the order of the platform. */
  List<TalentEmployment> internships();

  /** Projects, in the order of the platform. */
  List<TalentProject> projects();

  /** Works, in the order of the platform. */
  List<TalentWork> works();

  /** Awards, in the order of the platform. */
  List<TalentAward> awards();

  /** Languages, in the order of the platform. */
  List<LanguageSkill> languages();

  /** Accounts in social networks, in the order of the platform. */
  List<SocialAccount> socialAccounts();

  /** Where the résumés came from; several are possible. */
  List<RecordSource> sources();

  /** The résumés as documents, newest first. */
  List<TalentDocument> documents();

  /** True if the person is employed already; absent if not given. */
  @Value.Redacted
  Optional<Boolean> onboarded();

  /** True if a head-hunter has protected rights; absent if not given. */
  Optional<Boolean> inAgencyPeriod();

  /** True if the organisation hides the talent; absent if not given. */
  Optional<Boolean> hidden();

  /** When the talent was created; absent if not given. */
  Optional<Instant> createdAt();

  /** When the talent was last changed; absent if not given. */
  Optional<Instant> modifiedAt();

  /**
   * The country of citizenship; absent unless asked for with {@link ProfilePart#NATIONALITY}, or if
   * not given.
   */
  Optional<PlaceCode> nationality();

  /**
   * The date of birth; absent unless asked for with {@link ProfilePart#BIRTH_DATE}, or if not
   * given.
   */
  @Value.Redacted
  Optional<PartialDate> birthDate();

  /**
   * The kind of identity document; absent unless asked for with {@link ProfilePart#IDENTIFICATION},
   * or if not given.
   */
  @Value.Redacted
  Optional<IdentificationType> identificationType();

  /**
   * The number of the identity document; absent unless asked for with {@link
   * ProfilePart#IDENTIFICATION}, or if not given.
   */
  Optional<IdentificationNumber> identificationNumber();

  /**
   * Marital status; absent unless requested with {@link ProfilePart#MARITAL_STATUS}, or if not
   * given.
   */
  @Value.Redacted
  Optional<MaritalStatus> maritalStatus();

  /**
   * The home address; absent unless asked for with {@link ProfilePart#HOME_ADDRESS}, or if not
   * given.
   */
  @Value.Redacted
  Optional<String> homeAddress();

  /**
   * The place of household registration (户口); absent unless asked for with {@link
   * ProfilePart#HOUSEHOLD_REGISTRATION}, or if not given.
   */
  Optional<PlaceCode> householdRegistration();

  /**
   * Fields that the organisation defined for the person; empty unless asked for with {@link
   * ProfilePart#CUSTOM_FIELDS}. Those of entries are with these.
   */
  List<CustomField> customFields();

  /**
   * Groups of fields that the organisation defined; empty unless asked for with {@link
   * ProfilePart#CUSTOM_FIELDS}.
   */
  List<CustomModule> customModules();

  /**
   * Forms that the person filled in; empty unless asked for with {@link ProfilePart#REGISTRATIONS}.
   */
  List<TalentRegistration> registrations();

  /**
   * The folders that the talent is in. Absent means unknown, never none: it was not asked for with
   * {@link ProfilePart#FOLDERS}, or the application lacks the permission for it.
   */
  Optional<TalentGroups> folders();

  /**
   * The pools that the talent is in. Absent means unknown, never none: it was not asked for with
   * {@link ProfilePart#POOLS}, or the application lacks the permission for it.
   */
  Optional<TalentGroups> pools();

  /**
   * The tags of the talent. Absent means unknown, never none: it was not asked for with {@link
   * ProfilePart#TAGS}, or the application lacks the permission for it.
   */
  Optional<TalentTags> tags();

  /**
   * Why the talent is not to be considered. Absent means unknown, never none: it was not asked for
   * with {@link ProfilePart#BLOCK}, or the application lacks the permission for it. That a talent
   * is not blocked is never said.
   */
  Optional<TalentBlock> block();

  /**
   * The notes about the talent. Absent means unknown, never none: it was not asked for with {@link
   * ProfilePart#NOTES}, or the application lacks the permission for it.
   */
  Optional<TalentNotes> notes();

  /**
   * The values that the platform gave and that are not of their field's form, each as it came;
   * empty in the normal case.
   */
  List<UnreadableValue> unreadable();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableTalentProfile.Builder {}
}
