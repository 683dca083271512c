package io.talentport.core.model;

import io.talentport.core.PlatformId;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.style.ImmutableValue;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How far the submit of a résumé came on a platform where it takes several calls: what exists
 * already, by its ids, and what may exist because a response was lost. It can be stored as text and
 * read back with {@link #of}; it holds ids of the platform and no personal data.
 *
 * <p>{@code ResumeIntake.continueSubmit} continues from it without repeating a step. A progress
 * belongs to the person whose résumé it came from, and does not say who that is: with another
 * person's résumé, the first person would get the other's document and applications. Store the two
 * together.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public abstract class SubmitProgress {

  /** Only the generated implementation extends it. */
  SubmitProgress() {}

  /** Nothing was done yet. */
  public static SubmitProgress none(PlatformId platform) {
    return builder().platform(platform).build();
  }

  /**
   * Reads a progress back from the text that {@link #toString} or {@link
   * RecruitingException#progress()} gave.
   *
   * @throws InvalidRequestException if it is not such a text
   */
  public static SubmitProgress of(@Nullable String text) {
    return SubmitProgressText.read(text);
  }

  /** What was done before a failure; absent if the failure is not one of a submit in steps. */
  public static Optional<SubmitProgress> before(RecruitingException failure) {
    return failure.progress().map(SubmitProgress::of);
  }

  /** The platform on which it was done. */
  public abstract PlatformId platform();

  /** The id of the stored document; absent if none was stored. */
  public abstract Optional<AttachmentId> attachmentId();

  /** The id of the talent; absent if none was created, or if that is not known. */
  public abstract Optional<TalentId> talentId();

  /**
   * True if the talent may have been created although the response with the id was lost. Look the
   * person up, then continue with {@link #withTalent} or {@link #withoutTalent}.
   */
  @Value.Default
  public boolean talentMayExist() {
    return false;
  }

  /**
   * The existing talent whose profile may have been updated although the response was lost; absent
   * if there is no such doubt. {@code ResumeIntake.continueSubmit} settles it by reading the
   * profile where it can; otherwise continue with {@link #withTalent} if the talent has the
   * document, or with {@link #withoutUpdate}.
   */
  public abstract Optional<TalentId> unconfirmedUpdate();

  /**
   * The applications that exist, by their jobs; without an id where the platform does not return
   * it.
   */
  public abstract Map<JobId, Optional<ApplicationId>> applications();

  /** The jobs for which an application may have been created, although the response was lost. */
  public abstract Set<JobId> unconfirmedJobs();

  /** What is known is not in doubt. */
  @Value.Check
  void check() {
    if (talentMayExist() && talentId().isPresent()) {
      throw InvalidRequestException.of(
          "submitProgress.talentMayExist",
          "must be false where the talent's id is known",
          "Use withTalent, withUnconfirmedTalent or withoutTalent.");
    }
    if (unconfirmedUpdate().isPresent() && (talentMayExist() || talentId().isPresent())) {
      throw InvalidRequestException.of(
          "submitProgress.unconfirmedUpdate",
          "must be absent where the talent is known, or may have been created",
          "Use withTalent, withUnconfirmedUpdate or withoutUpdate.");
    }
    if (unconfirmedJobs().stream().anyMatch(applications()::containsKey)) {
      throw InvalidRequestException.of(
          "submitProgress.unconfirmedJobs",
          "must not hold a job whose application exists",
          "Use withApplication or withUnconfirmedApplication.");
    }
  }

  /** True if nothing was done and nothing may have been done. */
  public boolean isEmpty() {
    return equals(none(platform()));
  }

  /** The same, with the document stored. */
  public SubmitProgress withAttachment(AttachmentId id) {
    return copy().attachmentId(id).build();
  }

  /** The same, with the talent created, found or updated. */
  public SubmitProgress withTalent(TalentId id) {
    return copy().talentId(id).talentMayExist(false).unconfirmedUpdate(Optional.empty()).build();
  }

  /** The same, with a talent that may have been created. */
  public SubmitProgress withUnconfirmedTalent() {
    return copy()
        .talentId(Optional.empty())
        .talentMayExist(true)
        .unconfirmedUpdate(Optional.empty())
        .build();
  }

  /** The same, with an existing talent whose profile may have been updated. */
  public SubmitProgress withUnconfirmedUpdate(TalentId id) {
    return copy().talentId(Optional.empty()).talentMayExist(false).unconfirmedUpdate(id).build();
  }

  /** The same, with certainty that no profile was updated. */
  public SubmitProgress withoutUpdate() {
    return copy().unconfirmedUpdate(Optional.empty()).build();
  }

  /** The same, with certainty that no talent was created. */
  public SubmitProgress withoutTalent() {
    return copy().talentId(Optional.empty()).talentMayExist(false).build();
  }

  /** The same, with an application created. */
  public SubmitProgress withApplication(JobId job, ApplicationId id) {
    return applied(job, id);
  }

  /** The same, with an application that exists and whose id the platform does not return. */
  public SubmitProgress withApplication(JobId job) {
    return applied(job, null);
  }

  private SubmitProgress applied(JobId job, @Nullable ApplicationId id) {
    Set<JobId> unconfirmed = new LinkedHashSet<>(unconfirmedJobs());
    unconfirmed.remove(job);
    return copy()
        .unconfirmedJobs(unconfirmed)
        .putApplications(job, Optional.ofNullable(id))
        .build();
  }

  /** The same, with an application that may have been created. */
  public SubmitProgress withUnconfirmedApplication(JobId job) {
    return copy().addUnconfirmedJobs(job).build();
  }

  private Builder copy() {
    return builder().from(this);
  }

  /** The text to store, in one line; it holds no personal data and no secret. */
  @Override
  public String toString() {
    return SubmitProgressText.write(this);
  }

  /** Starts a value. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  public static final class Builder extends ImmutableSubmitProgress.Builder {}
}
