package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every value that is made from a text, whatever the text. */
class TextValuePropertyTest {

  private static final Set<String> PERSONAL = Set.of("PersonName", "IdentificationNumber");
  private static final Set<String> VOCABULARIES =
      Set.of(
          "DeliveryType",
          "EducationLevel",
          "Gender",
          "IdentificationType",
          "MaritalStatus",
          "RecruitmentType",
          "ResumeChannel",
          "ResumeSourceStatus",
          "ResumeSourceType");

  private record Kind<T>(
      String name, Function<String, T> of, Function<T, String> text, List<T> known) {

    boolean keeps(String text) {
      return this.text.apply(of.apply(text)).equals(text);
    }

    boolean findsItsConstants() {
      return known.stream().allMatch(constant -> of.apply(text.apply(constant)).equals(constant));
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static <T> Kind<T> kind(Function<String, T> of, Function<T, String> text, List<T> known) {
    return new Kind<>(of.apply("a@b").getClass().getSimpleName(), of, text, known);
  }

  private static <T> Kind<T> kind(Function<String, T> of, Function<T, String> text) {
    return kind(of, text, List.of());
  }

  @Provide
  static Arbitrary<Kind<?>> anyTextKinds() {
    return Arbitraries.of(
        kind(ApplicationId::of, ApplicationId::value),
        kind(DeliveryType::of, DeliveryType::value, DeliveryType.known()),
        kind(EducationLevel::of, EducationLevel::value, EducationLevel.known()),
        kind(ExternalApplicationId::of, ExternalApplicationId::value),
        kind(Gender::of, Gender::value, Gender.known()),
        kind(IdentificationNumber::of, IdentificationNumber::value),
        kind(IdentificationType::of, IdentificationType::value, IdentificationType.known()),
        kind(JobId::of, JobId::value),
        kind(MaritalStatus::of, MaritalStatus::value, MaritalStatus.known()),
        kind(OperatorId::of, OperatorId::value),
        kind(OrganizationId::of, OrganizationId::value),
        kind(PersonName::of, PersonName::value),
        kind(RecruitmentType::of, RecruitmentType::value, RecruitmentType.known()),
        kind(ResumeChannel::of, ResumeChannel::value, ResumeChannel.known()),
        kind(ResumeId::of, ResumeId::value),
        kind(ResumeSourceId::of, ResumeSourceId::value),
        kind(ResumeSourceStatus::of, ResumeSourceStatus::value, ResumeSourceStatus.known()),
        kind(ResumeSourceType::of, ResumeSourceType::value, ResumeSourceType.known()),
        kind(TalentId::of, TalentId::value));
  }

  @Provide
  static Arbitrary<String> blanks() {
    return Arbitraries.strings()
        .withChars(" \t\n\r\u2003\u3000\u00a0\u200b\ufeff\u2060")
        .ofMaxLength(20);
  }

  @Provide
  static Arbitrary<String> wholeTexts() {
    return Arbitraries.strings()
        .withChars("abz09-_@.#李夏é ()")
        .ofMinLength(1)
        .ofMaxLength(20)
        .filter(text -> !text.isBlank() && text.equals(text.strip()));
  }

  @Property
  void everyTextWithoutBlanksAtItsEndsIsKeptAsItIs(
      @ForAll @From("anyTextKinds") Kind<?> kind, @ForAll @From("wholeTexts") String text) {
    assertThat(kind.keeps(text)).as(kind.name()).isTrue();
    assertThat(kind.findsItsConstants()).as(kind.name()).isTrue();
  }

  /** Whatever the text: it is refused by name, or is a value that shows something. */
  @Property
  void anyTextIsAValueOrIsRefused(@ForAll @From("anyTextKinds") Kind<?> kind, @ForAll String text) {
    try {
      assertThat(String.valueOf(kind.of().apply(text))).isNotBlank();
    } catch (InvalidRequestException refused) {
      assertThat(refused.field()).isPresent();
    }
  }

  @Property
  void noTextOfBlanksIsAValue(
      @ForAll @From("anyTextKinds") Kind<?> kind, @ForAll @From("blanks") String blank) {
    refuses(kind, blank);
  }

  private static void refuses(Kind<?> kind, String text) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .as(kind.name())
        .isThrownBy(() -> kind.of().apply(text))
        .satisfies(thrown -> assertThat(thrown.field()).isPresent());
  }

  /** What is not personal prints itself, so that an application can log what it is about. */
  @Property
  void idsAndWordsPrintAsTheirText(@ForAll @From("anyTextKinds") Kind<?> kind) {
    String printed = String.valueOf(kind.of().apply("text-1"));

    assertThat(printed).isEqualTo(PERSONAL.contains(kind.name()) ? kind + "[***]" : "text-1");
  }

  @Property
  void everyVocabularyHasConstants(@ForAll @From("anyTextKinds") Kind<?> kind) {
    assertThat(kind.known().isEmpty()).isEqualTo(!VOCABULARIES.contains(kind.name()));
  }

  @Property
  void whatIsPersonalIsPrintedTheSameWhateverItsText(@ForAll String text) {
    assertThat(new PersonName("x" + text.replaceAll("\\p{Cs}", ""))).hasToString("PersonName[***]");
    if (text.matches("[\\x20-\\x7e]*")) {
      assertThat(IdentificationNumber.of("1" + text)).hasToString("IdentificationNumber[***]");
    }
  }
}
