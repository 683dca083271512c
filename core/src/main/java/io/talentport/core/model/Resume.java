package io.talentport.core.model;

import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A résumé to submit, in standard terms rather than those of one platform.
 *
 * <p>Only the person's name is mandatory here; a platform that demands more refuses the résumé
 * before any call and names the field. Printing a résumé shows nothing about the person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface Resume {

  /** Who the person is. */
  PersonalDetails person();

  /** How the person can be reached; empty if not given. */
  @Value.Default
  default ContactDetails contacts() {
    return ContactDetails.builder().build();
  }

  /** The highest education in one line, as job sites print it; absent if not given. */
  Optional<HighestEducation> highestEducation();

  /** The present position in one line; absent if not given. */
  Optional<CareerSummary> career();

  /** What the person looks for; absent if not given. */
  Optional<JobExpectation> expectation();

  /** Educations, in the order given. */
  List<Education> educations();

  /** Employments, in the order given. */
  List<Employment> employments();

  /** Trainings, in the order given. */
  List<Training> trainings();

  /** Projects, in the order given. */
  List<Project> projects();

  /** The résumé as a document; absent if there is none. */
  Optional<ResumeFile> file();

  /** The mail that the résumé came by; absent if it came otherwise. */
  Optional<OriginalMail> originalMail();

  /** The job site or other channel that it came by; absent if not known. */
  Optional<ResumeChannel> channel();

  /** How the applications for the matched jobs came about; absent if not known. */
  Optional<DeliveryType> deliveryType();

  /** The jobs of this platform that the résumé was matched to, in the order given. */
  List<JobId> matchedJobs();

  /** On whose behalf it is submitted; absent for the adapter's setting. */
  @Value.Redacted
  Optional<OperatorId> operator();

  /** A job can be matched once. */
  @Value.Check
  default void check() {
    Check.distinct("resume.matchedJobs", matchedJobs());
  }

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableResume.Builder {}
}
