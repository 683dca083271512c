package io.talentport.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RefusedFieldsTest {

  private static final String PERSON = "MarkPerson";

  private final RecruitingException refusal =
      new InvalidRequestException(
          ErrorDetails.of("The platform refused the call")
              .platformCode("9499")
              .platformMessage("***")
              .platformTextInClear("no place for " + PERSON)
              .violations(
                  List.of(
                      new FieldViolation("page_size", "max 100", PERSON + " max 100", PERSON),
                      new FieldViolation(null, null, null, null)))
              .helpLinks(List.of(URI.create("https://open.example.cn/help")))
              .build());

  @Tag("C1")
  @Test
  void refusedFieldsAndHelpAreDataAndInTheMessage() {
    assertThat(refusal.violations()).hasSize(2);
    assertThat(refusal.violations().get(0).field()).contains("page_size");
    assertThat(refusal.violations().get(0).description()).contains("max 100");
    assertThat(refusal.violations().get(0).descriptionInClear()).contains(PERSON + " max 100");
    assertThat(refusal.violations().get(0).value()).contains("***");
    assertThat(refusal.violations().get(0).valueInClear()).contains(PERSON);
    assertThat(refusal.violations().get(1).value()).isEmpty();
    assertThat(refusal.helpLinks()).containsExactly(URI.create("https://open.example.cn/help"));
    assertThat(refusal)
        .hasMessage(
            "The platform refused the call [platform code 9499 \"***\"]"
                + " (refused fields: page_size: max 100; ***).");
  }

  @Tag("G7")
  @Test
  void whatIsInClearIsNeitherPrintedNorSerialised() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(refusal);
    }
    RecruitingException copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (RecruitingException) in.readObject();
    }

    assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).doesNotContain(PERSON);
    assertThat(refusal.toString() + refusal.violations()).doesNotContain(PERSON);
    assertThat(refusal.platformTextInClear()).contains("no place for " + PERSON);
    assertThat(copy.platformTextInClear()).isEmpty();
    assertThat(copy.violations().get(0).valueInClear()).isEmpty();
    assertThat(copy.violations().get(0).value()).contains("***");
    assertThat(copy.helpLinks()).isEqualTo(refusal.helpLinks());
  }

  @Tag("C1")
  @Test
  void aFailureWithProgressKeepsThem() {
    RecruitingException after = refusal.withProgress("submit-1;platform=feishu");

    assertThat(after.violations()).isEqualTo(refusal.violations());
    assertThat(after.helpLinks()).isEqualTo(refusal.helpLinks());
    assertThat(after.platformTextInClear()).isEqualTo(refusal.platformTextInClear());
  }

  @Tag("C1")
  @Test
  void noneIsNoNull() {
    ErrorDetails details = ErrorDetails.of("it broke").build();

    assertThat(details.violations()).isEmpty();
    assertThat(details.helpLinks()).isEmpty();
    assertThat(details.platformTextInClear()).isEmpty();
    assertThatThrownBy(() -> ErrorDetails.of("x").violations(Collections.singletonList(null)))
        .isInstanceOf(IncompleteValueException.class);
  }
}
