package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.coordination.InMemorySubmitLedger;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.coordination.Coordination;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The import of a document under a key. */
class ImportOnceTest {

  private static final String IMPORT = "importCandidateByResume";
  private static final String ADD = "addResume";
  private static final SubmitOptions ONCE = SubmitOptions.once(SubmitKey.of("message-1"));

  private final Sandbox sandbox = Sandbox.start();
  private final ShownTime time = new ShownTime("2026-01-01T13:00:00Z"); // 21:00 in China
  private InMemorySubmitLedger ledger = new InMemorySubmitLedger(time);

  @AfterEach
  void close() {
    sandbox.close();
  }

  private RecruitingPlatform connected(String... settings) {
    ConnectOptions options =
        ConnectOptions.builder()
            .component(Coordination.class, Coordination.builder().submits(ledger).build())
            .build();
    return DingTalk.connect(
        DingTalkSettingsSchema.SCHEMA.read(OnSandbox.all(sandbox, settings)), options, time);
  }

  private ResumeReceipt imported(Resume resume, String... more) {
    String[] settings = new String[more.length + 2];
    settings[0] = "submit-operation";
    settings[1] = "import";
    System.arraycopy(more, 0, settings, 2, more.length);
    try (RecruitingPlatform dingtalk = connected(settings)) {
      return dingtalk.port(ResumeIntake.class).submit(resume, ONCE);
    }
  }

  private int imports() {
    return sandbox.journal().count(IMPORT);
  }

  @Test
  void importsOnceAlsoFromAnAddressThatWasSignedAnew() {
    ResumeReceipt first = imported(Resumes.withDocument());
    ResumeFile signedAnew =
        ResumeFile.ofUrl(Resumes.DOCUMENT.name(), URI.create("https://files.example.org/1?sig=2"))
            .withSize(120_034);

    assertThat(imported(Resume.builder().from(Resumes.withDocument()).file(signedAnew).build()))
        .isEqualTo(first);
    assertThat(imports()).isEqualTo(1);
  }

  @Test
  void doesNotImportWhatWasAddedUnderTheKey() {
    ResumeReceipt added;
    try (RecruitingPlatform dingtalk = connected()) {
      added = dingtalk.port(ResumeIntake.class).submit(Resumes.withDocument(), ONCE);
    }

    assertThat(imported(Resumes.withDocument())).isEqualTo(added);
    assertThat(sandbox.journal().count(ADD)).isEqualTo(1);
    assertThat(imports()).isZero();
  }

  @Test
  void aRefusalByDayLeavesTheKeyFree() throws InterruptedException {
    time.pause(Duration.ofHours(15));
    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(() -> imported(Resumes.withDocument()));
    time.pause(Duration.ofHours(9));

    assertThat(imported(Resumes.withDocument()).talentId()).isPresent();
  }

  @Test
  void waitsForTheEveningWithoutTheKey() throws InterruptedException {
    time.pause(Duration.ofHours(15));
    List<String> known = new ArrayList<>();
    time.beforeWait(() -> known.add(ledger.toString()));

    ResumeReceipt first = imported(Resumes.withDocument(), "import-closed-hours", "wait");

    assertThat(known).containsExactly("InMemorySubmitLedger[0]");

    assertThat(imported(Resumes.withDocument())).isEqualTo(first);
    assertThat(imports()).isEqualTo(1);
  }

  @Test
  void givesTheReceiptByDay() throws InterruptedException {
    ResumeReceipt first = imported(Resumes.withDocument());
    time.pause(Duration.ofHours(15));

    assertThat(imported(Resumes.withDocument())).isEqualTo(first);
    assertThat(imported(Resumes.withDocument(), "import-closed-hours", "wait")).isEqualTo(first);
    assertThat(time.waited()).isEqualTo(Duration.ofHours(15));
  }

  @Test
  void nobodyHasTheKeyWhileItWaitsAfterARefusal() {
    sandbox.faults().next(IMPORT, Fault.rateLimited(Duration.ofMinutes(1)));
    List<String> known = new ArrayList<>();
    time.beforeWait(() -> known.add(ledger.toString()));

    imported(Resumes.withDocument(), "import-closed-hours", "wait", "max-attempts", "1");

    // Then the quota makes the next call wait, which has the key.
    assertThat(known).startsWith("InMemorySubmitLedger[0]");
    assertThat(imports()).isEqualTo(2);
    assertThat(imported(Resumes.withDocument()).talentId()).isPresent();
    assertThat(imports()).isEqualTo(2);
  }

  @Test
  void importsNothingOfWhichTheEntryMayBeLost() {
    ledger = new InMemorySubmitLedger(time, 1);
    imported(Resumes.withDocument());
    ledger.claim("another", Duration.ofMinutes(1), Duration.ofSeconds(1));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> imported(Resumes.withDocument()))
        .withMessageContaining("cannot be looked up")
        .withMessageContaining("Nothing was sent");
    assertThat(imports()).isEqualTo(1);
  }

  @Test
  void aLostAnswerIsUndecidedWithWhatToDo() {
    sandbox.faults().next(IMPORT, Fault.dropAfterExecution());
    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> imported(Resumes.withDocument()));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> imported(Resumes.withDocument()))
        .withMessageContaining("submit it under a new key")
        .satisfies(undecided -> assertThat(undecided.progress()).isEmpty());
    assertThat(imports()).isEqualTo(1);
  }
}
