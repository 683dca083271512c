package io.talentport.core.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an application came about (投递方式). An open vocabulary: a value that is not among the constants
 * is kept as it came.
 *
 * @param value the constant's own word, or the platform's; never blank
 */
public record DeliveryType(String value) {

  /** Sourced by a recruiter (HR 寻访). */
  public static final DeliveryType HR_SOURCING = new DeliveryType("hr-sourcing");

  /** Submitted by the candidate (候选人主动投递). */
  public static final DeliveryType CANDIDATE = new DeliveryType("candidate");

  /** Recommended (人才推荐). */
  public static final DeliveryType REFERRAL = new DeliveryType("referral");

  /** Other (其他). */
  public static final DeliveryType OTHER = new DeliveryType("other");

  private static final List<DeliveryType> KNOWN = List.of(HR_SOURCING, CANDIDATE, REFERRAL, OTHER);

  /** Checks the value. */
  public DeliveryType {
    Check.text("deliveryType", value);
  }

  /**
   * The constant with this word, or else the word itself.
   *
   * @throws io.talentport.core.error.InvalidRequestException if the word is null or blank
   */
  public static DeliveryType of(@Nullable String value) {
    return new DeliveryType(Check.text("deliveryType", value));
  }

  /** Every constant of this vocabulary. */
  public static List<DeliveryType> known() {
    return KNOWN;
  }

  @Override
  public String toString() {
    return value;
  }
}
