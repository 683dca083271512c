package io.talentport.core.model;

import io.talentport.core.PlatformId;
import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a platform answered when a résumé was submitted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface ResumeReceipt {

  /** The platform that took it. */
  PlatformId platform();

  /** The résumé's id; absent on a platform that has none (Feishu). */
  Optional<ResumeId> resumeId();

  /** The person's id; absent on a platform that does not return it (DingTalk). */
  Optional<TalentId> talentId();

  /**
   * The résumé's page for a desktop browser, as the platform wrote it; absent if it gave none.
   * Masked when printed, since such a link may open the résumé.
   */
  @Value.Redacted
  Optional<String> desktopUrl();

  /** The résumé's page for a mobile; absent if the platform gave none. Masked when printed. */
  @Value.Redacted
  Optional<String> mobileUrl();

  /** One outcome per matched job, in the order of the résumé. */
  List<JobOutcome> jobs();

  /**
   * Every field of the résumé that the platform cannot store, by its path, for example {@code
   * person.identification}; empty if everything was carried.
   */
  List<String> notCarried();

  /**
   * Why, for those fields of {@link #notCarried()} of which there is more to say: for example the
   * codes of the places that have the name of a résumé's place, where several have it.
   */
  List<NotCarriedReason> notCarriedReasons();

  /**
   * Every field of an existing talent that this submit has changed, by the path of the résumé's
   * attribute, as in {@link SubmitPlan#changes()}; empty if the talent was created, or was updated
   * by a submit that this one continued.
   */
  List<String> changes();

  /**
   * Which steps were done, with their ids, on a platform where a submit takes several calls; absent
   * where it takes one. With it {@code ResumeIntake.continueSubmit} tries the jobs again that
   * failed.
   */
  Optional<SubmitProgress> progress();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableResumeReceipt.Builder {}
}
