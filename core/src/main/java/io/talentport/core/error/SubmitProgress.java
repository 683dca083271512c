package io.talentport.core.error;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a résumé's submit came on a platform where it takes several calls: what exists already,
 * by its ids, and what may exist because an answer was lost. It can be stored as text and read back
 * with {@link #of}; it holds ids of the platform and nothing of the person.
 *
 * <p>{@code ResumeIntake.continueSubmit} continues from it without repeating a step. A progress
 * belongs to the person whose résumé it came from, and does not tell who that is: with another's
 * résumé, the one would get the other's document and applications. Keep the two together.
 *
 * <p>Immutable and thread-safe.
 */
public final class SubmitProgress implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String platform;
  private final @Nullable String attachmentId;
  private final @Nullable String talentId;
  private final boolean talentMayExist;
  // Empty text stands for an application whose id the platform does not tell.
  private final LinkedHashMap<String, String> applications;
  private final LinkedHashSet<String> uncertainJobs;

  private SubmitProgress(
      String platform,
      @Nullable String attachmentId,
      @Nullable String talentId,
      boolean talentMayExist,
      Map<String, String> applications,
      Set<String> uncertainJobs) {
    this.platform = platform;
    this.attachmentId = attachmentId;
    this.talentId = talentId;
    this.talentMayExist = talentMayExist;
    this.applications = new LinkedHashMap<>(applications);
    this.uncertainJobs = new LinkedHashSet<>(uncertainJobs);
  }

  /**
   * Nothing was done yet.
   *
   * @param platform the platform's name, for example {@code feishu}
   * @throws InvalidRequestException if it is null or blank
   */
  public static SubmitProgress none(@Nullable String platform) {
    return new SubmitProgress(
        SubmitProgressText.given("platform", platform), null, null, false, Map.of(), Set.of());
  }

  /**
   * Reads a progress back from the text that {@link #toString} gave.
   *
   * @throws InvalidRequestException if it is not such a text
   */
  public static SubmitProgress of(@Nullable String text) {
    return SubmitProgressText.read(text);
  }

  /** The platform on which it was done. */
  public String platform() {
    return platform;
  }

  /** The id of the stored document; absent if none was stored. */
  public Optional<String> attachmentId() {
    return Optional.ofNullable(attachmentId);
  }

  /** The id of the person; absent if none was made, or if that is not known. */
  public Optional<String> talentId() {
    return Optional.ofNullable(talentId);
  }

  /**
   * Whether the person may have been made, although the answer with the id was lost. Look the
   * person up, then go on with {@link #withTalent} or {@link #withoutTalent}.
   */
  public boolean talentMayExist() {
    return talentMayExist;
  }

  /**
   * The applications that exist, by their jobs' ids; an empty text for one whose own id the
   * platform does not tell.
   */
  public Map<String, String> applications() {
    return Collections.unmodifiableMap(applications);
  }

  /** The ids of the jobs for which an application may have been made, although no answer came. */
  public Set<String> unconfirmedJobs() {
    return Collections.unmodifiableSet(uncertainJobs);
  }

  /** Whether nothing was done and nothing may have been done. */
  public boolean isEmpty() {
    return attachmentId == null
        && talentId == null
        && !talentMayExist
        && applications.isEmpty()
        && uncertainJobs.isEmpty();
  }

  /** The same, with the document stored. */
  public SubmitProgress withAttachment(String id) {
    return new SubmitProgress(
        platform,
        SubmitProgressText.given("attachment id", id),
        talentId,
        talentMayExist,
        applications,
        uncertainJobs);
  }

  /** The same, with the person made, or found. */
  public SubmitProgress withTalent(String id) {
    return new SubmitProgress(
        platform,
        attachmentId,
        SubmitProgressText.given("talent id", id),
        false,
        applications,
        uncertainJobs);
  }

  /** The same, with a person who may have been made. */
  public SubmitProgress withUnconfirmedTalent() {
    return new SubmitProgress(platform, attachmentId, null, true, applications, uncertainJobs);
  }

  /** The same, with certainty that no person was made. */
  public SubmitProgress withoutTalent() {
    return new SubmitProgress(platform, attachmentId, null, false, applications, uncertainJobs);
  }

  /**
   * The same, with an application made.
   *
   * @param applicationId its id; null where the platform does not tell it
   */
  public SubmitProgress withApplication(String jobId, @Nullable String applicationId) {
    Map<String, String> made = new LinkedHashMap<>(applications);
    made.put(SubmitProgressText.given("job id", jobId), applicationId == null ? "" : applicationId);
    Set<String> uncertain = new LinkedHashSet<>(uncertainJobs);
    uncertain.remove(jobId);
    return new SubmitProgress(platform, attachmentId, talentId, talentMayExist, made, uncertain);
  }

  /** The same, with an application that may have been made. */
  public SubmitProgress withUnconfirmedApplication(String jobId) {
    Set<String> uncertain = new LinkedHashSet<>(uncertainJobs);
    uncertain.add(SubmitProgressText.given("job id", jobId));
    return new SubmitProgress(
        platform, attachmentId, talentId, talentMayExist, applications, uncertain);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubmitProgress that
        && platform.equals(that.platform)
        && Objects.equals(attachmentId, that.attachmentId)
        && Objects.equals(talentId, that.talentId)
        && talentMayExist == that.talentMayExist
        && applications.equals(that.applications)
        && uncertainJobs.equals(that.uncertainJobs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        platform, attachmentId, talentId, talentMayExist, applications, uncertainJobs);
  }

  /** The text to store, in one line; it holds no personal data and no secret. */
  @Override
  public String toString() {
    return SubmitProgressText.write(this);
  }
}
