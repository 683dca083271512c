package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(GeneratedOnce.class)
@Tag("same-on-every-jdk")
@Tag("slow")
class CarrierTest {

  private final GeneratedCode generated;

  CarrierTest(GeneratedCode generated) {
    this.generated = generated;
  }

  @Test
  void personalDataAndSecretsAreMasked() throws ReflectiveOperationException {
    Object book = generated.filled("Book");
    assertThat(book.toString())
        .contains("eMail=***", "readers=***", "borrower=***", "unlockCode=***")
        .contains(
            "bookId=marker-bookId",
            "propertyClass=marker-propertyClass",
            "trailing=marker-trailing")
        .doesNotContain("marker-eMail", "marker-readers", "marker-unlockCode", "marker-name");
  }

  @Test
  void aNestedPersonIsMaskedByItsOwnClass() throws ReflectiveOperationException {
    Object book = generated.filled("Book");
    Object person = generated.filled("Person");
    book.getClass().getField("author").set(book, person);
    assertThat(book.toString()).contains("author=Person{name=***, town=marker-town}");
  }

  @Test
  void aSubclassMasksWhatItInheritsAndWhatItAdds() throws ReflectiveOperationException {
    Object reply = generated.filled("GetTokenResponse");
    assertThat(reply.getClass().getSuperclass()).isEqualTo(generated.model("Reply"));
    assertThat(reply.getClass().getDeclaredFields()).extracting(Field::getName).contains("expire");
    assertThat(reply.getClass().getDeclaredFields())
        .extracting(Field::getName)
        .doesNotContain("code", "msg", "reporter");
    assertThat(reply.toString())
        .contains("msg=marker-msg", "reporter=***", "accessToken=***")
        .doesNotContain("marker-reporter", "marker-accessToken");
  }

  @Test
  void whatIsAbsentIsShownAsAbsentEvenIfItWouldBeMasked() throws ReflectiveOperationException {
    assertThat(generated.empty("GetTokenResponse"))
        .hasToString(
            "GetTokenResponse{code=null, msg=null, error=null, reporter=null, accessToken=null,"
                + " expire=null}");
  }

  @Test
  void fieldsHaveTheTypesOfTheDocument() throws ReflectiveOperationException {
    Class<?> book = generated.model("Book");
    assertThat(book.getField("size").getType()).isEqualTo(Long.class);
    assertThat(book.getField("pages").getType()).isEqualTo(Integer.class);
    assertThat(book.getField("available").getType()).isEqualTo(Boolean.class);
    assertThat(book.getField("kind").getType()).isEqualTo(String.class);
    assertThat(book.getField("grid").getGenericType().getTypeName())
        .isEqualTo(
            "java.util.List<java.util.List<%s.Cell>>".formatted(CodeGenerator.MODEL_PACKAGE));
  }
}
