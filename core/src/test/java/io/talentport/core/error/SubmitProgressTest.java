package io.talentport.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmitProgressTest {

  private static final SubmitProgress NONE = SubmitProgress.none("feishu");

  static Stream<SubmitProgress> stages() {
    return Stream.of(
        NONE,
        NONE.withAttachment("74"),
        NONE.withAttachment("74").withUnconfirmedTalent(),
        NONE.withTalent("75"),
        NONE.withTalent("75").withApplication("j;1=:", "a;%1").withApplication("j2", null),
        NONE.withTalent("75").withUnconfirmedApplication("职位 3").withApplication("j1", "a1"));
  }

  @ParameterizedTest
  @MethodSource("stages")
  void isReadBackFromItsText(SubmitProgress progress) {
    assertThat(SubmitProgress.of(progress.toString()))
        .isEqualTo(progress)
        .hasSameHashCodeAs(progress);
    assertThat(progress.toString()).doesNotContainAnyWhitespaces();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "submit-1",
        "submit-2;platform=feishu",
        "submit-1;talent=75",
        "submit-1;platform=",
        "submit-1;platform=feishu;talent=",
        "submit-1;platform=feishu;application=1",
        "submit-1;platform=feishu;talent=%zz",
        "submit-1;platform=feishu;person=75"
      })
  void refusesATextThatIsNoProgress(String text) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> SubmitProgress.of(text))
        .withMessageStartingWith("submit progress");
  }

  @Test
  @Tag("G15")
  void refusesAnIdWithHalfOfACharacter() {
    for (ThrowingCallable way :
        List.<ThrowingCallable>of(
            () -> NONE.withTalent("7\ud83d"),
            () -> NONE.withAttachment("\ude00"),
            () -> NONE.withApplication("job\ud83d", "a"))) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(way)
          .withMessageContaining("must be whole characters");
    }
  }

  @Test
  void isEmptyOnlyWhereNothingCanHaveBeenDone() {
    assertThat(NONE.isEmpty()).isTrue();
    assertThat(NONE.withUnconfirmedTalent().withoutTalent().isEmpty()).isTrue();
    assertThat(stages().skip(1)).noneMatch(SubmitProgress::isEmpty);
  }

  @Test
  void replacesDoubtByCertainty() {
    SubmitProgress doubtful = NONE.withUnconfirmedTalent().withUnconfirmedApplication("j");

    assertThat(doubtful.talentMayExist()).isTrue();
    assertThat(doubtful.talentId()).isEmpty();
    assertThat(doubtful.withTalent("75").talentMayExist()).isFalse();
    assertThat(doubtful.withApplication("j", "a").unconfirmedJobs()).isEmpty();
    assertThat(doubtful.withApplication("j", "a").applications()).containsEntry("j", "a");
  }
}
