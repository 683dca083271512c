package io.talentport.adapter.support.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorFamilyTest {

  @SpecErrors({
    @SpecError(code = "Denied.*", category = ErrorCategory.PERMISSION, meaning = "", remedy = ""),
    @SpecError(code = "Denied.Qps*", category = ErrorCategory.RATE, meaning = "", remedy = ""),
    @SpecError(code = "Denied.QpsX", category = ErrorCategory.QUOTA, meaning = "", remedy = "")
  })
  interface Api {

    @SpecOperation(id = "read", retrySafe = true)
    void read();
  }

  @Test
  void takesTheExactCodeThenTheLongestBeginning() {
    assertThat(category("Denied.QpsX")).hasValue(ErrorCategory.QUOTA);
    assertThat(category("Denied.QpsY")).hasValue(ErrorCategory.RATE);
    assertThat(category("Denied.Other")).hasValue(ErrorCategory.PERMISSION);
    assertThat(category("denied")).isEmpty();
  }

  private static Optional<ErrorCategory> category(String code) {
    return Operation.of("peerland", new OperationId(Api.class, "read"))
        .errors()
        .find(code)
        .map(SpecError::category);
  }
}
