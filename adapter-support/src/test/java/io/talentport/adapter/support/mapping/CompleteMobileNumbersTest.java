package io.talentport.adapter.support.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.MobileNumber;
import org.junit.jupiter.api.Test;

class CompleteMobileNumbersTest {

  @Test
  void somebodyIsSearchedForByDigits() {
    assertThat(CompleteMobileNumbers.digits(MobileNumber.of("138-0000 9999"), "query.mobiles"))
        .isEqualTo("13800009999");
  }

  @Test
  void aNumberWithHiddenDigitsIsRefusedByItsPlace() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> CompleteMobileNumbers.digits(MobileNumber.of("138****9999"), "query.mobiles"))
        .withMessageContaining("query.mobiles must be complete numbers, without asterisks")
        .withMessageNotContaining("9999");
  }
}
