package io.talentport.core.model;

import io.talentport.core.PlatformId;
import io.talentport.core.style.ImmutableValue;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a submit would do, found out without a write. It names fields and has no value of them.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ImmutableValue
public interface SubmitPlan {

  /** The platform that would be written to. */
  PlatformId platform();

  /**
   * The talent that would be updated; absent if one would be created, or if the options do not ask
   * for the person to be looked up.
   */
  Optional<TalentId> existingTalent();

  /**
   * Every field of the existing talent that would be changed, by the path of the résumé's
   * attribute, for example {@code contacts.email} or {@code employments}; empty if nothing would
   * be, and for a talent that would be created.
   */
  List<String> changes();

  /**
   * Those of {@link #changes()} that are lists, and are sent as a whole: they replace the stored
   * list, with the stored entries in them that the résumé does not have.
   */
  List<String> replacedLists();

  /**
   * Every field of the existing talent that cannot be read or not be sent back, and that the
   * platform may empty for that reason, by its path; empty unless a setting of the platform accepts
   * that.
   */
  List<String> mayBeEmptied();

  /** Every field of the résumé that would not be carried, as {@link ResumeReceipt#notCarried()}. */
  List<String> notCarried();

  /** Why, as {@link ResumeReceipt#notCarriedReasons()}. */
  List<NotCarriedReason> notCarriedReasons();

  /**
   * The writes in their order, by the names of their operations as errors and listeners have them;
   * empty if nothing would be sent.
   */
  List<String> writes();

  /** Starts a value. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the attributes; {@code build()} checks them. Not thread-safe. */
  final class Builder extends ImmutableSubmitPlan.Builder {}
}
