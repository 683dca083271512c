package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactValueTest {

  @Test
  void aNumberWithoutACountryIsOfMainlandChina() {
    assertThat(MobileNumber.of("13800009999")).isEqualTo(MobileNumber.of("86", "13800009999"));
  }

  @Test
  void aLeadingPlusIsNoPartOfTheCountryCode() {
    assertThat(MobileNumber.of("+852", "5123 4567")).isEqualTo(MobileNumber.of("852", "5123 4567"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"13800009999", "138-0000-9999", "138 0000 9999", "1(380)0009999"})
  void platformsTakeItsDigits(String written) {
    assertThat(MobileNumber.of(written).digits()).hasValue("13800009999");
  }

  @Test
  void aNumberThatIsNotKnownAsAWholeHasNoDigits() {
    assertThat(MobileNumber.of("138****9999").digits()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, 138, mobile country code must not be blank",
        "' ', 138, mobile country code must not be blank",
        "0, 138, 'mobile country code must be one to four digits, with or without a leading plus or 00'",
        "86777, 138, 'mobile country code must be one to four digits, with or without a leading plus or 00'",
        "86, null, mobile number must not be blank",
        "852, MARKER, 'mobile number must be digits, without the country code'",
        "852, +85277, 'mobile number must be digits, without the country code'",
        "852, 0085261234567, 'mobile number must be digits, without the country code'",
        "852, 777, 'mobile number must have 4 to 14 digits, and with its country code 15 at most'",
        "852, 6777777777777, 'mobile number must have 4 to 14 digits, and with its country code 15 at most'"
      })
  void refusesAnIllFormedNumberWithoutShowingIt(
      @Nullable String code, @Nullable String number, String rule) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> MobileNumber.of(code, number))
        .withMessageStartingWith(rule + ". ")
        .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("MARKER", "777"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MARKER", "@MARKER", "MARKER@", "a@b@MARKER", "MARKER x@y"})
  void refusesAnIllFormedAddressWithoutShowingIt(String address) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> EmailAddress.of(address))
        .withMessage(
            "e-mail address must be of the form name@domain without blanks or invisible characters."
                + " Correct the value; of several addresses pass one.")
        .satisfies(thrown -> assertThat(thrown.field()).hasValue("e-mail address"));
  }
}
