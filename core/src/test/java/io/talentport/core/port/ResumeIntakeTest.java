package io.talentport.core.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.PlatformId;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an intake does that knows nothing about options. */
class ResumeIntakeTest {

  private final Resume resume =
      Resume.builder().person(PersonalDetails.builder().name(PersonName.of("Lin")).build()).build();
  private final List<Resume> submitted = new ArrayList<>();
  private final ResumeIntake intake =
      given -> {
        submitted.add(given);
        return ResumeReceipt.builder().platform(PlatformId.of("paper")).build();
      };

  @Test
  void submitsLenientlyAsWithoutOptions() {
    assertThat(intake.submit(resume, SubmitOptions.lenient())).isEqualTo(intake.submit(resume));
    assertThat(submitted).containsExactly(resume, resume);
  }

  @Test
  void refusesToPromiseStrictness() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake.submit(resume, SubmitOptions.strict()))
        .withMessageContaining("notCarried()");
    assertThat(submitted).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CREATE")
  void refusesToPromiseALookUp(ExistingPerson ifExists) {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake.submit(resume, SubmitOptions.lenient().ifPersonExists(ifExists)))
        .withMessageContaining("TalentLookup");
    assertThat(submitted).isEmpty();
  }

  @Test
  void cannotPreviewASubmit() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake.preview(resume, SubmitOptions.lenient()))
        .withMessageContaining("cannot preview a submit");
    assertThat(submitted).isEmpty();
  }

  @Test
  void refusesToPromiseThatItRemembersAKey() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake.submit(resume, SubmitOptions.once(SubmitKey.of("marker-message"))))
        .withMessageContaining("submit without a key")
        .withMessageNotContaining("marker");
    assertThat(submitted).isEmpty();
  }

  @Test
  void hasNothingToContinueWhereOneStepIsAll() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () ->
                intake.continueSubmit(
                    SubmitProgress.none(PlatformId.of("paper")), resume, SubmitOptions.lenient()))
        .withMessageContaining("one step");
    assertThat(submitted).isEmpty();
  }

  @Test
  void refusesNoOptions() {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(() -> intake.submit(resume, null))
        .satisfies(thrown -> assertThat(thrown.missing()).containsExactly("options"));
    assertThat(submitted).isEmpty();
  }
}
