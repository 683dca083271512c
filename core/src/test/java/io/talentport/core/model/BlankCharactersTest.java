package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What shows nothing is a blank, whatever Unicode calls it; half a character is no text. */
class BlankCharactersTest {

  private static final List<String> BLANKS =
      List.of(
          "\u00a0",
          "\u3000",
          "\u200b",
          "\ufeff",
          "\u2003",
          "\u2060",
          "\u200e",
          "\u202d",
          "\u0000",
          "\u00ad",
          "\u3164",
          "\u2800",
          "\u0085",
          "\u2028",
          "\udb40\udc41");

  /** A value of each kind, made from a text, and its text. */
  record Kind(String name, Function<String, String> textOf) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> keys() {
    return Stream.of(
        new Kind("applicationId", text -> ApplicationId.of(text).value()),
        new Kind("externalApplicationId", text -> ExternalApplicationId.of(text).value()),
        new Kind("jobId", text -> JobId.of(text).value()),
        new Kind("operatorId", text -> OperatorId.of(text).value()),
        new Kind("organizationId", text -> OrganizationId.of(text).value()),
        new Kind("resumeId", text -> ResumeId.of(text).value()),
        new Kind("resumeSourceId", text -> ResumeSourceId.of(text).value()),
        new Kind("talentId", text -> TalentId.of(text).value()),
        new Kind("identification number", text -> IdentificationNumber.of(text).value()));
  }

  static Stream<Kind> all() {
    return Stream.concat(
        keys(),
        Stream.of(
            new Kind("person name", text -> PersonName.of(text).value()),
            new Kind("e-mail address", text -> EmailAddress.of(text + "@example.org").value()),
            new Kind("resumeChannel", text -> ResumeChannel.of(text).value()),
            new Kind(
                "resume.file.name",
                text -> ResumeFile.ofBytes(text + ".pdf", new byte[0]).name())));
  }

  private static void refuses(String field, Kind kind, String text) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .as("%s of %s", kind, text.codePoints().mapToObj(Integer::toHexString).toList())
        .isThrownBy(() -> kind.textOf().apply(text))
        .withMessageStartingWith(field + " must ")
        .satisfies(refused -> assertThat(refused.field()).hasValue(field))
        .satisfies(refused -> assertThat(refused.remedy()).isPresent());
  }

  @ParameterizedTest
  @MethodSource("keys")
  @Tag("C10")
  void anIdHasNoBlanksAtItsEndsAndNoneThatCannotBeSeenWithin(Kind kind) {
    for (String blank : BLANKS) {
      refuses(kind.name(), kind, blank);
      refuses(kind.name(), kind, "a" + blank + "b");
      assertThat(kind.textOf().apply(blank + "a b" + blank + " ")).isEqualTo("a b");
    }
  }

  @Test
  @Tag("C10")
  void aNameIsTheTextThatIsRead() {
    Kind name = new Kind("person name", text -> PersonName.of(text).value());
    for (String blank : BLANKS) {
      refuses("person name", name, blank + blank);
      assertThat(PersonName.of(blank + "林夏" + blank)).isEqualTo(PersonName.of("林夏"));
    }
    for (String space : List.of("\u00a0", "\u3000", "\u2003", " ")) {
      assertThat(PersonName.of("Mary" + space + "Lin").value()).isEqualTo("Mary Lin");
    }
    for (String invisible : List.of("\u200b", "\ufeff", "\u2060", "\u0000")) {
      assertThat(PersonName.of("林" + invisible + "夏").value()).isEqualTo("林夏");
    }
    assertThat(PersonName.of("می\u200cخواهم").value()).as("a joiner belongs").contains("\u200c");
  }

  @Test
  @Tag("C10")
  void anAddressHasNoBlankAnywhere() {
    for (String blank : BLANKS) {
      for (String address :
          List.of(
              blank,
              blank + "lin@example.org",
              "lin@example.org" + blank,
              "l" + blank + "n@example.org",
              "lin@exa" + blank + "mple.org")) {
        assertThatExceptionOfType(InvalidRequestException.class)
            .isThrownBy(() -> EmailAddress.of(address))
            .withMessageStartingWith("e-mail address must ");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  @Tag("G15")
  void halfOfACharacterIsRefusedByName(Kind kind) {
    for (String half : List.of("\ud83d", "a\ude00b", "\ude00\ud83d", "林\ud83d")) {
      refuses(kind.name(), kind, half);
    }
    assertThat(kind.textOf().apply("\ud83d\ude00")).startsWith("\ud83d\ude00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"job 1", "a-b_c.d@e", "李-1", "e\u0301"})
  @Tag("C10")
  void whatCanBeSeenIsKept(String id) {
    assertThat(JobId.of(id).value()).isEqualTo(id);
  }
}
