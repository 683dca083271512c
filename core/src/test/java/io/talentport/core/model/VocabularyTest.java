package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        vocabulary(DeliveryType::of, DeliveryType.known(), 4),
        vocabulary(EducationLevel::of, EducationLevel.known(), 9),
        vocabulary(Gender::of, Gender.known(), 3),
        vocabulary(IdentificationType::of, IdentificationType.known(), 8),
        vocabulary(MaritalStatus::of, MaritalStatus.known(), 3),
        vocabulary(RecruitmentType::of, RecruitmentType.known(), 2),
        vocabulary(ResumeChannel::of, ResumeChannel.known(), 7),
        vocabulary(ResumeSourceStatus::of, ResumeSourceStatus.known(), 2),
        vocabulary(ResumeSourceType::of, ResumeSourceType.known(), 10));
  }

  private static Arguments vocabulary(Function<String, Object> of, List<?> known, int size) {
    return Arguments.of(of, known, size);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void keepsAnUnknownWordAsItCame(Function<String, Object> of, List<?> known, int size) {
    assertThat(of.apply("xyz")).hasToString("xyz").isEqualTo(of.apply("xyz"));
    assertThat(known).noneMatch(of.apply("xyz")::equals);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void findsEachConstantByItsWord(Function<String, Object> of, List<?> known, int size) {
    assertThat(known).hasSize(size).doesNotHaveDuplicates();
    assertThat(known)
        .allSatisfy(constant -> assertThat(of.apply("" + constant)).isEqualTo(constant));
  }
}
