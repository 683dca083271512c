package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.talentport.adapter.support.spec.ErrorCategory;
import io.talentport.adapter.support.spec.SpecError;
import io.talentport.adapter.support.spec.SpecErrors;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecPermission;
import io.talentport.adapter.support.spec.SpecQuota;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class SpecAnnotationsTest {

  private final GeneratedCode generated;

  SpecAnnotationsTest(GeneratedCode generated) {
    this.generated = generated;
  }

  @Test
  void documentLevelCodesArriveLetterByLetter() throws ReflectiveOperationException {
    assertThat(generated.api("BookApi").getAnnotation(SpecErrors.class).value())
        .isEqualTo(generated.api("TokenApi").getAnnotation(SpecErrors.class).value())
        .extracting(SpecError::code, SpecError::category, SpecError::meaning, SpecError::remedy)
        .containsExactly(
            tuple(
                "99",
                ErrorCategory.TOKEN,
                "The token is \"stale\"; path C:\\temp\\u0041",
                "First line.\nSecond line: 令牌已过期\tend"),
            tuple("-1", ErrorCategory.BUSY, "Busy", "Repeat later."));
  }

  @Test
  void anOperationCarriesItsExtensions() throws ReflectiveOperationException {
    SpecOperation list = operation("BookApi", "listBooks");
    assertThat(list.retrySafe()).isTrue();
    assertThat(list.documentation()).isEqualTo("https://library.example/docs?page=books&lang=zh");
    assertThat(list.appTypes()).containsExactly("custom", "store");
    assertThat(list.quotas())
        .extracting(SpecQuota::permits, SpecQuota::period)
        .containsExactly(tuple(50, "PT1S"), tuple(1000, "PT1M"));
    assertThat(list.permissions())
        .extracting(SpecPermission::scope, SpecPermission::title)
        .containsExactly(
            tuple("library:book:readonly", "查看\"图书\""), tuple("library:book", "Back\\slash"));
    assertThat(list.errors())
        .singleElement()
        .extracting(SpecError::code, SpecError::meaning)
        .containsExactly("1002001", "系统错误");
  }

  @Test
  void anOperationWithoutExtensionsInheritsNoneFromTheDocument()
      throws ReflectiveOperationException {
    SpecOperation add = operation("BookApi", "addBook");
    assertThat(add.retrySafe()).isFalse();
    assertThat(add.errors()).isEmpty();
    assertThat(add.appTypes()).isEmpty();
    assertThat(add.quotas()).isEmpty();
    assertThat(add.permissions()).isEmpty();
    assertThat(add.documentation()).isEmpty();
  }

  @Test
  void anOperationThatSendsAFileNamesItsPart() throws ReflectiveOperationException {
    assertThat(operation("BookApi", "uploadCover").filePart()).isEqualTo("cover_file");
    assertThat(operation("BookApi", "addBook").filePart()).isEmpty();
  }

  private SpecOperation operation(String api, String name) throws ReflectiveOperationException {
    SpecOperation operation = generated.method(api, name).getAnnotation(SpecOperation.class);
    assertThat(operation.id()).isEqualTo(name);
    return operation;
  }
}
