package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConflictException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.port.ResumeIntake;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A preview reports what the submit would do, by field names, and writes nothing. */
abstract class PreviewContract extends ContractGroup {

  /** Texts that mark personal data of the contract's people. */
  private static final List<String> MARKERS =
      List.of("marker", "Marker", "MARKER", "林夏", "1398765");

  private static SubmitOptions options(ExistingPerson person) {
    return SubmitOptions.lenient().ifPersonExists(person);
  }

  private static boolean takes(RecruitingPlatform platform, ExistingPerson person) {
    return switch (person) {
      case CREATE -> true;
      case FAIL_IF_EXISTS ->
          Declared.isYes(platform, ResumeIntake.class, CapabilityDetail.FAIL_IF_EXISTS);
      case UPDATE ->
          Declared.isYes(platform, ResumeIntake.class, CapabilityDetail.UPDATE_IF_EXISTS);
    };
  }

  private static boolean previews(RecruitingPlatform platform) {
    return Declared.isYes(platform, ResumeIntake.class, CapabilityDetail.PREVIEW);
  }

  /** What a submit can do with an existing person on this platform, and a preview shows. */
  Stream<ExistingPerson> previewed() {
    if (!adapter().serves(ResumeIntake.class)) {
      return Stream.empty();
    }
    try (SandboxFixture any = new SandboxFixture(adapter())) {
      RecruitingPlatform platform = any.connect();
      return previews(platform)
          ? Stream.of(ExistingPerson.values()).filter(person -> takes(platform, person))
          : Stream.empty();
    }
  }

  private Resume resume(ExistingPerson person) {
    return person == ExistingPerson.UPDATE
        ? adapter().update().orElseThrow().resume()
        : SampleResumes.withDocument().build();
  }

  private void arrange(ExistingPerson person) {
    if (person == ExistingPerson.UPDATE) {
      adapter().update().orElseThrow().arrange(fixture().sandbox().seed());
    }
  }

  private List<String> writes() {
    return SubmitCall.of(adapter(), fixture().sandbox().journal().requests()).stream()
        .filter(SubmitCall::writes)
        .map(SubmitCall::operation)
        .toList();
  }

  @Test
  @ContractCase(value = "C188", port = ResumeIntake.class)
  @DisplayName("C188 shows a submit beforehand if it declares so, and refuses it unsent if not")
  void required_showsASubmitBeforehandIfItDeclaresSo() {
    RecruitingPlatform platform = fixture().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);
    Resume resume = SampleResumes.minimal().build();

    if (previews(platform)) {
      SubmitPlan plan = intake.preview(resume, SubmitOptions.lenient());
      assertThat(plan.platform()).isEqualTo(platform.id());
      assertThat(plan.existingTalent()).isEmpty();
      assertThat(plan.writes()).isNotEmpty();
      assertThat(writes()).as("writes of a preview").isEmpty();
    } else {
      refusedUnsent(() -> intake.preview(resume, SubmitOptions.lenient()));
    }
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("previewed")
  @ContractCase(value = "C189", mayHaveNoCase = true)
  @DisplayName("C189 shows without a write what the submit then does")
  void required_showsWhatTheSubmitThenDoes(ExistingPerson person) {
    arrange(person);
    RecruitingPlatform platform = fixture().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);

    SubmitPlan plan = intake.preview(resume(person), options(person));
    assertThat(writes()).as("writes of a preview").isEmpty();
    assertThat(intake.preview(resume(person), options(person)))
        .as("a second preview of the same")
        .isEqualTo(plan);
    fixture().sandbox().journal().clear();
    ResumeReceipt receipt = intake.submit(resume(person), options(person));

    assertThat(plan.platform()).isEqualTo(receipt.platform());
    assertThat(writes()).as("writes, as the plan names them").isEqualTo(plan.writes());
    assertThat(receipt.changes()).as("changes, as the plan names them").isEqualTo(plan.changes());
    assertThat(receipt.notCarried())
        .as("what is not carried, as the plan names it")
        .isEqualTo(plan.notCarried());
    assertThat(receipt.notCarriedReasons()).isEqualTo(plan.notCarriedReasons());
    assertThat(plan.changes()).containsAll(plan.replacedLists());
    assertThat(plan.existingTalent().isPresent())
        .as("whether the plan names a talent")
        .isEqualTo(person == ExistingPerson.UPDATE);
    plan.existingTalent().ifPresent(talent -> assertThat(receipt.talentId()).hasValue(talent));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("previewed")
  @ContractCase(value = "C190", mayHaveNoCase = true)
  @DisplayName("C190 names fields in a preview, and shows no value of the résumé or the profile")
  void required_namesFieldsAndNoValues(ExistingPerson person) {
    arrange(person);
    ResumeIntake intake = fixture().connect().port(ResumeIntake.class);
    List<SubmitPlan> plans = new ArrayList<>();
    plans.add(intake.preview(resume(person), options(person)));
    if (person == ExistingPerson.UPDATE) {
      assertThat(plans.get(0).changes()).as("the changes of an update").isNotEmpty();
    } else {
      plans.add(intake.preview(adapter().submit().resume(), options(person)));
      plans.add(intake.preview(SampleResumes.full().build(), options(person)));
    }

    for (SubmitPlan plan : plans) {
      List<String> texts = new ArrayList<>(Attributes.of(plan).values());
      texts.add(plan.toString());
      for (String marker : MARKERS) {
        assertThat(texts)
            .as("a preview has a text of the person, with %s in it", marker)
            .noneMatch(text -> text.contains(marker));
      }
    }
  }

  Stream<ExistingPerson> previewedRefusals() {
    return previewed().filter(person -> person == ExistingPerson.FAIL_IF_EXISTS);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("previewedRefusals")
  @ContractCase(value = "C191", mayHaveNoCase = true)
  @DisplayName("C191 refuses in a preview what the submit would be refused with")
  void required_refusesInAPreviewWhatTheSubmitWouldBe(ExistingPerson person) {
    ResumeIntake intake = fixture().connect().port(ResumeIntake.class);
    Resume resume = SampleResumes.minimal().build();
    intake.submit(resume, options(person));
    fixture().sandbox().journal().clear();

    ConflictException ofPreview =
        ExpectedFailure.of(ConflictException.class, () -> intake.preview(resume, options(person)));
    ConflictException ofSubmit =
        ExpectedFailure.of(ConflictException.class, () -> intake.submit(resume, options(person)));

    assertThat(ofSubmit)
        .as("the same, and how far it came")
        .hasMessageStartingWith(ofPreview.getMessage());
    assertThat(writes()).as("writes of what is refused").isEmpty();
  }
}
