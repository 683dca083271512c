package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

  private static final MobileNumber NUMBER = MobileNumber.of("13900000077");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "86-13900000077",
        "8613900000077",
        "+8613900000077",
        "+86 139 0000 0077",
        "(+86) 139-0000-0077",
        "008613900000077",
        "0086-139-0000-0077",
        "86 (139) 0000 0077",
        "(139) 0000 0077",
        "１３９００００００７７",
        "＋８６　１３９　００００　００７７",
        "+86（139）0000–0077",
        "\u202d13900000077\u202c",
        "139\u00a00000\u00a00077",
        " 139\u200b00000077\ufeff"
      })
  @Tag("B2")
  @Tag("C10")
  void aMainlandNumberIsTheSameHoweverItIsWritten(String written) {
    assertThat(MobileNumber.of(written)).isEqualTo(NUMBER).hasSameHashCodeAs(NUMBER);
    assertThat(MobileNumber.of("86", written)).isEqualTo(NUMBER);
    assertThat(new MobileNumber("+86", written)).isEqualTo(NUMBER);
    assertThat(MobileNumber.of(written).digits()).hasValue("13900000077");
  }

  @ParameterizedTest
  @ValueSource(strings = {"13900008600", "18613900000", "13986138613", "18600861390"})
  @Tag("B2")
  void digitsThatLookLikeTheCallingCodeStayWhole(String number) {
    assertThat(MobileNumber.of(number).digits()).hasValue(number);
    assertThat(MobileNumber.of("+86" + number).digits()).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "1390000007",
        "139000000777",
        "23900000077",
        "861390000007",
        "86139000000777",
        "+85261234567",
        "+86+8613900000077",
        "868613900000077",
        "013900000077",
        "075512345678",
        "0755-12345678",
        "(0755) 12345678",
        "13900000077转8001",
        "13900000077 ext. 8001",
        "13900000077,8001",
        "13900000077;13900000078",
        "13900000077/13900000078",
        "١٣٩٠٠٠٠٠٠٧٧"
      })
  @Tag("B2")
  @Tag("G18")
  void whatIsNoMainlandMobileNumberIsRefusedWithRuleAndRemedy(String written) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> MobileNumber.of(written))
        .withMessageContaining("mobile number must be digits")
        .withMessageContaining("11 of them that begin with 1")
        .withMessageContaining("a landline is no mobile number")
        .satisfies(refused -> assertThat(refused.field()).hasValue("mobile number"))
        .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain(written, "0755"));
  }

  @ParameterizedTest
  @CsvSource({
    "852, 6123 4567, 61234567",
    "+852, 61234567, 61234567",
    "00852, 6123-4567, 61234567",
    "1, (650) 253-0000, 6502530000",
    "44, 07700 900123, 07700900123",
    "683, 4002, 4002",
    "852, 86123456, 86123456"
  })
  @Tag("B2")
  @Tag("G18")
  void aNumberOfAnotherCountryIsTakenAsItIs(String code, String written, String digits) {
    assertThat(MobileNumber.of(code, written).digits()).hasValue(digits);
  }

  @Test
  @Tag("B2")
  void theCallingCodeOfMainlandChinaIsTakenOffItsOwnNumbersOnly() {
    assertThat(MobileNumber.of("1", "8613900000077".substring(0, 11)).digits())
        .hasValue("86139000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"138****9999", "+86 138 **** 9999", "138***9999", "1********99"})
  @Tag("B2")
  void aNumberWithHiddenDigitsIsTakenAsFarAsItIsKnown(String written) {
    assertThat(MobileNumber.of(written).digits()).isEmpty();
  }
}
