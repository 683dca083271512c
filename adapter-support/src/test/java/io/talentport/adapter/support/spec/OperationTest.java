package io.talentport.adapter.support.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OperationTest {

  @SpecErrors({
    @SpecError(code = "1", category = ErrorCategory.BUSY, meaning = "document", remedy = "r"),
    @SpecError(code = "2", category = ErrorCategory.RATE, meaning = "document", remedy = "r")
  })
  private interface Documented {

    @SpecOperation(
        id = "read",
        retrySafe = true,
        permissions = {@SpecPermission(scope = "a"), @SpecPermission(scope = "b", title = "B")},
        errors =
            @SpecError(
                code = "2",
                category = ErrorCategory.QUOTA,
                meaning = "operation",
                remedy = "r"))
    void read();

    void plain();
  }

  private interface Bare {

    @SpecOperation(id = "write", retrySafe = false)
    void write();
  }

  @Test
  void anOperationIsWhatItsAnnotationsSay() {
    Operation read = Operation.of("peerland", new OperationId(Documented.class, "read"));

    assertThat(read.platform()).isEqualTo("peerland");
    assertThat(read.id()).isEqualTo("read");
    assertThat(read.retrySafe()).isTrue();
    assertThat(read.scopes()).containsExactly("a", "b");
    assertThat(read.errors().find("1")).map(SpecError::meaning).contains("document");
    assertThat(read.errors().find("2")).map(SpecError::category).contains(ErrorCategory.QUOTA);
    assertThat(read.errors().find("3")).isEmpty();
  }

  @Test
  void anOperationWithoutADocumentsCodesHasNone() {
    Operation write = Operation.of("peerland", new OperationId(Bare.class, "write"));

    assertThat(write.retrySafe()).isFalse();
    assertThat(write.scopes()).isEmpty();
    assertThat(write.errors().find("1")).isEmpty();
  }

  @Test
  void aMethodWithoutAnnotationIsNone() throws NoSuchMethodException {
    assertThat(Operation.of("peerland", Documented.class.getDeclaredMethod("plain"))).isEmpty();
    assertThatThrownBy(() -> Operation.of("peerland", new OperationId(Documented.class, "absent")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("absent");
  }
}
