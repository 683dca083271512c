package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of an application. An open vocabulary: a value of the platform that is not understood
 * is kept as it came, and says neither that the application runs nor that it has ended.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record ApplicationOutcome(String value) {

  /** It has not ended. */
  public static final ApplicationOutcome RUNNING = new ApplicationOutcome("running");

  /** The talent was hired by it (已入职). */
  public static final ApplicationOutcome HIRED = new ApplicationOutcome("hired");

  /** The organisation ended it. */
  public static final ApplicationOutcome REJECTED = new ApplicationOutcome("rejected");

  /** The talent ended it. */
  public static final ApplicationOutcome WITHDRAWN = new ApplicationOutcome("withdrawn");

  /** It ended for a reason that neither of them gave. */
  public static final ApplicationOutcome ENDED_OTHERWISE =
      new ApplicationOutcome("ended-otherwise");

  /**
   * It ended, and who ended it is not known: no reason is given, or what it means cannot be read.
   */
  public static final ApplicationOutcome ENDED_FOR_UNKNOWN_REASON =
      new ApplicationOutcome("ended-for-unknown-reason");

  private static final List<ApplicationOutcome> KNOWN =
      List.of(RUNNING, HIRED, REJECTED, WITHDRAWN, ENDED_OTHERWISE, ENDED_FOR_UNKNOWN_REASON);

  /** Checks the value. */
  public ApplicationOutcome {
    Check.text("applicationOutcome", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static ApplicationOutcome of(@Nullable String value) {
    return new ApplicationOutcome(Check.text("applicationOutcome", value));
  }

  /** Every constant of this vocabulary. */
  public static List<ApplicationOutcome> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
