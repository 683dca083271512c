package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.adapter.tck.SubmitUnderTest.Product;
import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentDocument;
import io.talentport.core.model.TalentEmployment;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An existing person is updated, loses nothing, and is written to once. */
@Tag("same-on-every-jdk")
abstract class UpdateContract extends ContractGroup {

  private static final SubmitOptions UPDATE =
      SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE);

  private @Nullable Outcome healthy;

  /** The result of a submit: its receipt, and the profile afterwards. */
  private record Outcome(ResumeReceipt receipt, TalentProfile profile) {}

  Stream<UpdateUnderTest> updates() {
    return adapter().update().stream();
  }

  /** The person of the sample résumés in a new employment, with only fields that are carried. */
  private Resume withNewEmployment() {
    return SampleResumes.withNewEmployment(Resume.builder().from(adapter().submit().carriedWhole()))
        .build();
  }

  private Seed seed() {
    return fixture().sandbox().seed();
  }

  /** The profile, read over a connection outside of the test. */
  private TalentProfile profile(SandboxFixture of, UpdateUnderTest update) {
    return adapter().profile().readOf(of.connect(), update.person());
  }

  private static Map<String, String> beside(TalentProfile profile, String... lists) {
    Map<String, String> attributes = new TreeMap<>(Profile.attributes(profile));
    attributes.remove("modifiedAt");
    for (String list : lists) {
      attributes.keySet().removeIf(path -> path.startsWith(list + "["));
    }
    return attributes;
  }

  private static long inNewEmployment(TalentProfile profile) {
    return profile.employments().stream()
        .map(TalentEmployment::company)
        .filter(company -> company.filter("marker-new-company"::equals).isPresent())
        .count();
  }

  @Test
  @ContractCase(value = "C184", port = ResumeIntake.class)
  @DisplayName(
      "C184 reads a person who exists, changes what the résumé says, and empties nothing; or"
          + " refuses it unsent, if it declares so")
  void required_changesNothingButWhatTheResumeSays() {
    RecruitingPlatform platform = fixture().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);
    Resume resume = withNewEmployment();
    if (!Declared.isYes(platform, ResumeIntake.class, CapabilityDetail.UPDATE_IF_EXISTS)) {
      refusedUnsent(() -> intake.submit(resume, UPDATE));
      refusedUnsent(() -> intake.preview(resume, UPDATE));
      return;
    }
    UpdateUnderTest update =
        adapter()
            .update()
            .orElseThrow(() -> new AssertionError("AdapterUnderTest.update(…) was not called"));
    update.arrange(seed());
    TalentProfile before = profile(fixture(), update);
    assertThat(before.employments()).as("the stored employments").hasSizeGreaterThan(1);
    fixture().sandbox().journal().clear();

    ResumeReceipt receipt = intake.submit(resume, UPDATE);

    assertThat(SubmitCall.of(adapter(), fixture().sandbox().journal().requests()))
        .extracting(SubmitCall::operation)
        .as("calls: the profile is read before it is written")
        .containsSubsequence(adapter().talents().operation(), update.operation());
    assertThat(receipt.talentId()).hasValue(update.person());
    assertThat(receipt.changes()).as("what the receipt names").containsExactly("employments");
    assertThat(receipt.notCarried()).isEmpty();
    assertThat(update.made(seed())).as("updates").isEqualTo(1);
    assertThat(people()).as("people").hasSize(1);
    TalentProfile after = profile(fixture(), update);
    assertThat(beside(after, "employments"))
        .as("what the résumé does not speak of")
        .isEqualTo(beside(before, "employments"));
    assertThat(Attributes.ofAll(after.employments()))
        .as("the stored employments, and the new one")
        .containsAll(Attributes.ofAll(before.employments()))
        .hasSize(before.employments().size() + 1);
    assertThat(inNewEmployment(after)).isEqualTo(1);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("updates")
  @ContractCase(value = "C185", mayHaveNoCase = true)
  @DisplayName("C185 sends no update that changes nothing")
  void required_sendsNoUpdateThatChangesNothing(UpdateUnderTest update) {
    update.arrange(seed());
    ResumeIntake intake = fixture().connect().port(ResumeIntake.class);

    ResumeReceipt nothingNew = intake.submit(adapter().submit().carriedWhole(), UPDATE);
    assertThat(update.made(seed())).as("updates without anything new").isZero();
    assertThat(nothingNew.changes()).isEmpty();
    assertThat(nothingNew.talentId()).hasValue(update.person());

    intake.submit(withNewEmployment(), UPDATE);
    TalentProfile once = profile(fixture(), update);
    ResumeReceipt again = intake.submit(withNewEmployment(), UPDATE);
    assertThat(update.made(seed())).as("updates of the same twice").isEqualTo(1);
    assertThat(again.changes()).isEmpty();
    assertThat(profile(fixture(), update)).isEqualTo(once);
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("updates")
  @ContractCase(value = "C186", mayHaveNoCase = true)
  @DisplayName("C186 reports an update whose answer is lost, and continues without writing twice")
  void required_writesAnUpdateOnceWhenItsAnswerIsLost(UpdateUnderTest update) {
    for (Fault lost :
        List.of(Fault.dropAfterExecution(), Fault.truncated(), Fault.spoiled(), Fault.html(502))) {
      for (boolean executed : new boolean[] {true, false}) {
        try (SandboxFixture fresh = new SandboxFixture(adapter())) {
          losesTheAnswer(fresh, update, lost.executed(executed));
        }
      }
    }
  }

  private void losesTheAnswer(SandboxFixture fresh, UpdateUnderTest update, Fault lost) {
    String what = "under %s, executed: %s".formatted(lost, lost.executed());
    update.arrange(fresh.sandbox().seed());
    ResumeIntake intake = fresh.connect("max-attempts", "3").port(ResumeIntake.class);
    fresh.sandbox().faults().always(update.operation(), lost);
    Resume resume = withNewEmployment();

    OutcomeUnknownException unknown =
        ExpectedFailure.of(OutcomeUnknownException.class, () -> intake.submit(resume, UPDATE));

    assertThat(unknown.retryable()).isFalse();
    assertThat(fresh.count(update.operation())).as("updates sent %s", what).isEqualTo(1);
    SubmitProgress progress = ReachedProgress.of(unknown, null);
    assertThat(progress.unconfirmedUpdate()).as("the talent %s", what).hasValue(update.person());
    fresh.sandbox().faults().clear();

    ResumeReceipt receipt = intake.continueSubmit(progress, resume, UPDATE);

    assertThat(receipt.talentId()).hasValue(update.person());
    assertThat(update.made(fresh.sandbox().seed())).as("updates %s", what).isEqualTo(1);
    assertThat(inNewEmployment(profile(fresh, update))).as("employments %s", what).isEqualTo(1);
    assertThat(adapter().submit().made(Product.PERSON, fresh.sandbox().seed())).hasSize(1);
  }

  Stream<Arguments> callsUnderFaults() {
    return updates()
        .flatMap(
            update -> SubmitCall.of(adapter(), update::arrange, update.resume(), UPDATE).stream())
        .flatMap(call -> call.faults().map(fault -> Arguments.of(call, fault)));
  }

  @ParameterizedTest(name = "{0}: {1}", allowZeroInvocations = true)
  @MethodSource("callsUnderFaults")
  @ContractCase(value = "C187", mayHaveNoCase = true)
  @DisplayName(
      "C187 updates once and applies once, whichever call of an update fails, and reports the truth")
  void required_updatesOnceWhicheverCallFails(SubmitCall call, FaultCase fault) {
    UpdateUnderTest update = adapter().update().orElseThrow();
    underFault(
        fault,
        readTimeout -> {
          update.arrange(seed());
          ResumeIntake intake =
              fixture()
                  .connect("max-attempts", "3", "read-timeout", readTimeout)
                  .port(ResumeIntake.class);
          call.strike(fixture().sandbox().faults(), fault);
          ResumeReceipt[] receipt = new ResumeReceipt[1];

          Throwable thrown =
              catchThrowable(() -> receipt[0] = intake.submit(update.resume(), UPDATE));

          tellsWhatFailed(update, call, fault, thrown, receipt[0]);
          nothingTwice(update);
          SubmitProgress progress = ReachedProgress.of(thrown, receipt[0]);
          tellsWhatWasDone(update, call, thrown, progress);
          fixture().sandbox().faults().clear();
          fixture().clock().advance(LONGER_THAN_ANY_BLOCK);

          ResumeReceipt whole = continued(update, intake, progress);

          nothingTwice(update);
          isWhole(update, whole, receipt[0] == null || isAsWithoutAFault(update, receipt[0]));
        });
  }

  private Outcome healthy(UpdateUnderTest update) {
    Outcome known = healthy;
    if (known == null) {
      known = withoutFault(update);
      healthy = known;
    }
    return known;
  }

  private Outcome withoutFault(UpdateUnderTest update) {
    try (SandboxFixture fresh = new SandboxFixture(adapter())) {
      update.arrange(fresh.sandbox().seed());
      ResumeReceipt receipt =
          fresh.connect().port(ResumeIntake.class).submit(update.resume(), UPDATE);
      return new Outcome(receipt, profile(fresh, update));
    }
  }

  private List<String> people() {
    return adapter().submit().made(Product.PERSON, seed());
  }

  private List<String> applications() {
    return adapter().submit().made(Product.APPLICATION, seed());
  }

  private void nothingTwice(UpdateUnderTest update) {
    assertThat(update.made(seed())).as("updates").isLessThanOrEqualTo(1);
    assertThat(people()).as("people").hasSize(1);
    assertThat(applications()).as("jobs applied for").doesNotHaveDuplicates();
  }

  /**
   * An optional call of the submit may fail if the receipt reports what is missing, and unknown
   * parts of a profile may be left alone if the receipt says so.
   */
  private void tellsWhatFailed(
      UpdateUnderTest update,
      SubmitCall call,
      FaultCase fault,
      @Nullable Throwable thrown,
      @Nullable ResumeReceipt receipt) {
    Class<? extends RecruitingException> expected = expected(fault, call.call());
    if (thrown != null) {
      assertThat(expected).as("the failure of a submit, %s", thrown).isNotNull();
      assertThat(thrown).isExactlyInstanceOf(expected);
      assertThat(((RecruitingException) thrown).operation()).contains(call.operation());
    } else {
      ResumeReceipt given = Objects.requireNonNull(receipt);
      boolean leavesAlone =
          fault.hasUnknownFields()
              && !healthy(update).receipt().notCarried().containsAll(given.notCarried());
      assertThat(isAsWithoutAFault(update, given) || leavesAlone)
          .as("whether the receipt is that of a submit without a failure: %s", receipt)
          .isEqualTo(expected == null);
    }
  }

  private boolean isAsWithoutAFault(UpdateUnderTest update, ResumeReceipt receipt) {
    return told(receipt).equals(told(healthy(update).receipt()));
  }

  private static List<Object> told(ResumeReceipt receipt) {
    return List.of(
        receipt.jobs().stream().map(JobOutcome::status).toList(),
        receipt.changes(),
        receipt.notCarried(),
        receipt.notCarriedReasons());
  }

  private void tellsWhatWasDone(
      UpdateUnderTest update,
      SubmitCall call,
      @Nullable Throwable thrown,
      SubmitProgress progress) {
    boolean isInDoubt =
        thrown instanceof OutcomeUnknownException && call.operation().equals(update.operation());
    boolean isUpdated = !isInDoubt && update.made(seed()) == 1;
    assertThat(progress.unconfirmedUpdate().isPresent()).as("in doubt").isEqualTo(isInDoubt);
    assertThat(progress.talentId().isPresent()).as("updated").isEqualTo(isUpdated);
    assertThat(progress.talentMayExist()).as("a person who may have been created").isFalse();
    Stream.concat(progress.unconfirmedUpdate().stream(), progress.talentId().stream())
        .forEach(id -> assertThat(id).isEqualTo(update.person()));
    List<JobId> made = applications().stream().map(JobId::of).toList();
    assertThat(made)
        .as("applications that were made")
        .containsAll(progress.applications().keySet())
        .allMatch(
            job ->
                progress.applications().containsKey(job)
                    || progress.unconfirmedJobs().contains(job));
    progress
        .attachmentId()
        .ifPresent(
            id ->
                assertThat(adapter().submit().made(Product.DOCUMENT, seed()))
                    .as("stored documents")
                    .contains(id.value()));
  }

  /** What a caller does who checks the talent's documents if there is no other way to decide. */
  private ResumeReceipt continued(
      UpdateUnderTest update, ResumeIntake intake, SubmitProgress progress) {
    try {
      return intake.continueSubmit(progress, update.resume(), UPDATE);
    } catch (OutcomeUnknownException undecided) {
      assertThat(progress.unconfirmedUpdate()).hasValue(update.person());
      assertThat(SubmitProgress.before(undecided)).hasValue(progress);
      boolean isThere =
          profile(fixture(), update).documents().stream()
              .map(TalentDocument::id)
              .anyMatch(progress.attachmentId().orElseThrow()::equals);
      SubmitProgress seen =
          isThere ? progress.withTalent(update.person()) : progress.withoutUpdate();
      return intake.continueSubmit(seen, update.resume(), UPDATE);
    }
  }

  /**
   * Everything is as without a fault.
   *
   * @param exactly whether nothing was omitted because of a failure
   */
  private void isWhole(UpdateUnderTest update, ResumeReceipt whole, boolean exactly) {
    TalentProfile expected = healthy(update).profile();
    TalentProfile profile = profile(fixture(), update);
    assertThat(update.made(seed())).as("updates").isEqualTo(1);
    assertThat(applications()).as("applications").hasSameSizeAs(update.resume().matchedJobs());
    assertThat(whole.jobs())
        .extracting(JobOutcome::status)
        .doesNotContain(JobOutcomeStatus.FAILED)
        .hasSameSizeAs(update.resume().matchedJobs());
    assertThat(profile.documents()).as("documents").hasSameSizeAs(expected.documents());
    if (exactly) {
      assertThat(Attributes.ofAll(profile.employments()))
          .isEqualTo(Attributes.ofAll(expected.employments()));
      assertThat(beside(profile, "documents")).isEqualTo(beside(expected, "documents"));
    }
  }
}
