package io.talentport.adapter.support.mapping;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.MobileNumber;

/** Mobile numbers to search by. */
public final class CompleteMobileNumbers {

  private CompleteMobileNumbers() {}

  /**
   * The number in digits.
   *
   * @param path the path of the number, for the message
   * @throws InvalidRequestException if some of its digits are masked; it would match nobody
   */
  public static String digits(MobileNumber mobile, String path) {
    return mobile
        .digits()
        .orElseThrow(
            () ->
                InvalidRequestException.of(
                    path,
                    "must be complete numbers, without asterisks",
                    "Leave out a number of which digits are missing."));
  }
}
