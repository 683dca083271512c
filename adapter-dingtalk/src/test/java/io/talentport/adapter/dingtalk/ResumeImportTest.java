package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.time.TimeSource;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ResumeImportTest {

  private static final String CALL = "importCandidateByResume";
  private static final String NIGHT = "2026-01-01T13:00:00Z"; // 21:00 in China
  private static final String NOON = "2026-01-01T04:00:00Z"; // 12:00 in China

  @Test
  void handsOverTheDocumentAndReportsTheRest() {
    try (OnSandbox dingtalk = at(NIGHT)) {
      ResumeReceipt receipt = dingtalk.intake().submit(Resumes.withDocument());

      assertThat(receipt.notCarried()).containsExactly("person", "contacts", "matchedJobs");
      assertThat(receipt.resumeId()).isEmpty();
      assertThat(
              dingtalk
                  .lookup()
                  .find(TalentQuery.builder().addMobiles(MobileNumber.of(Resumes.MOBILE)).build()))
          .extracting(match -> match.talentId())
          .containsExactly(receipt.talentId().orElseThrow());
      RecordedRequest request = dingtalk.sandbox.journal().requests(CALL).get(0);
      assertThat(request.query()).containsEntry("opUserId", "sandbox-operator");
      assertThat(JsonMapper.shared().readTree(request.body()))
          .isEqualTo(
              JsonMapper.shared()
                  .createObjectNode()
                  .put("fileSourceType", 2)
                  .put("url", "https://files.example.org/1")
                  .put("fileName", "Lin 13900007777.pdf")
                  .put("fileType", "pdf")
                  .put("fileSize", 120_034)
                  .put("channelCode", "maimai"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, PT12H", // 08:00
    "2026-01-01T04:00:00Z, PT8H", // 12:00
    "2026-01-01T11:59:59Z, PT1S" // 19:59:59
  })
  void refusesByDayAndTellsHowLongToWait(String now, Duration wait) {
    try (OnSandbox dingtalk = at(now)) {
      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(() -> dingtalk.intake().submit(Resumes.withDocument()))
          .satisfies(limited -> assertThat(limited.retryAfter()).hasValue(wait))
          .withMessageContaining("import-closed-hours");
      assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01T12:00:00Z", "2026-01-01T16:00:00Z", "2026-01-01T23:59:59Z"})
  void takesResumesFromTwentyToEight(String now) {
    try (OnSandbox dingtalk = at(now)) {
      assertThat(dingtalk.intake().submit(Resumes.withDocument()).talentId()).isPresent();
    }
  }

  @Test
  void waitsUntilEveningWhereAskedTo() {
    ShownTime time = new ShownTime(NOON);
    try (OnSandbox dingtalk =
        new OnSandbox(time, "submit-operation", "import", "import-closed-hours", "wait")) {
      dingtalk.intake().submit(Resumes.withDocument());

      assertThat(time.waited()).isEqualTo(Duration.ofHours(8));
      assertThat(dingtalk.sandbox.journal().count(CALL)).isEqualTo(1);
    }
  }

  @Test
  void sendsNothingAfterEightThatWaitedForItsTurnUntilThen() {
    ShownTime time = new ShownTime("2026-01-01T23:59:55Z");
    try (OnSandbox dingtalk = new OnSandbox(time, "submit-operation", "import")) {
      ResumeIntake intake = dingtalk.intake();

      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(
              () -> {
                while (true) {
                  intake.submit(Resumes.withDocument());
                }
              })
          .withMessageContaining("from 20:00 to 08:00")
          .satisfies(
              limited ->
                  assertThat(limited.retryAfter().orElseThrow())
                      .isBetween(Duration.ofHours(11).plusMinutes(59), Duration.ofHours(12)));
      assertThat(dingtalk.sandbox.journal().count(CALL)).isBetween(1, 3);
    }
  }

  @Test
  void waitsForTheNextEveningWithWhatCameTooLateForItsTurn() {
    ShownTime time = new ShownTime("2026-01-01T23:59:55Z");
    try (OnSandbox dingtalk =
        new OnSandbox(time, "submit-operation", "import", "import-closed-hours", "wait")) {
      for (int resume = 0; resume < 5; resume++) {
        dingtalk.intake().submit(Resumes.withDocument());
      }

      assertThat(dingtalk.sandbox.journal().count(CALL)).isEqualTo(5);
      assertThat(time.waited()).isGreaterThan(Duration.ofHours(11).plusMinutes(59));
    }
  }

  @Test
  void waitsOutAPlatformThatRefusesOneTooManyButNotAMonthsEnd() {
    ShownTime time = new ShownTime(NIGHT);
    try (OnSandbox dingtalk =
        new OnSandbox(
            time,
            "submit-operation",
            "import",
            "import-closed-hours",
            "wait",
            "max-attempts",
            "1")) {
      dingtalk
          .sandbox
          .faults()
          .next(CALL, Fault.code("Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"));
      dingtalk.intake().submit(Resumes.withDocument());
      assertThat(dingtalk.sandbox.journal().count(CALL)).isEqualTo(2);

      dingtalk
          .sandbox
          .faults()
          .always(CALL, Fault.code("Forbidden.AccessDenied.ApiCountLimitForOrg"));
      assertThatExceptionOfType(RateLimitedException.class)
          .isThrownBy(() -> dingtalk.intake().submit(Resumes.withDocument()))
          .satisfies(limited -> assertThat(limited.retryable()).isFalse());
      assertThat(dingtalk.sandbox.journal().count(CALL)).isEqualTo(3);
    }
  }

  @Test
  @Timeout(30)
  @Tag("proves:close")
  void endsTheWaitWhenClosed() throws Exception {
    CountDownLatch waiting = new CountDownLatch(1);
    ExecutorService threads = Executors.newSingleThreadExecutor();
    OnSandbox dingtalk =
        new OnSandbox(
            new NoonForEver(waiting), "submit-operation", "import", "import-closed-hours", "wait");
    try (dingtalk) {
      Future<?> submit = threads.submit(() -> dingtalk.intake().submit(Resumes.withDocument()));
      waiting.await();

      dingtalk.platform.close();

      assertThatExceptionOfType(ExecutionException.class)
          .isThrownBy(() -> submit.get(10, TimeUnit.SECONDS))
          .withCauseInstanceOf(ConfigurationException.class)
          .withMessageContaining("was closed");
      assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
    } finally {
      threads.shutdownNow();
    }
  }

  /** A clock that stands still, and pauses that are as long as they are. */
  private record NoonForEver(CountDownLatch waiting) implements TimeSource {

    @Override
    public Instant now() {
      return Instant.parse(NOON);
    }

    @Override
    public long nanos() {
      return TimeSource.system().nanos();
    }

    @Override
    public void pause(Duration duration) throws InterruptedException {
      TimeSource.system().pause(duration);
    }

    @Override
    public boolean pauseUnless(CountDownLatch happened, Duration duration)
        throws InterruptedException {
      waiting.countDown();
      return TimeSource.system().pauseUnless(happened, duration);
    }
  }

  @Test
  void endsTheWaitWhenInterrupted() {
    try (OnSandbox dingtalk =
        new OnSandbox(
            new ShownTime(NOON), "submit-operation", "import", "import-closed-hours", "wait")) {
      Thread.currentThread().interrupt();
      assertThatExceptionOfType(PlatformTimeoutException.class)
          .isThrownBy(() -> dingtalk.intake().submit(Resumes.withDocument()));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
    }
  }

  @Test
  void refusesWhatItCannotHandOverBeforeAnyCall() {
    try (OnSandbox dingtalk = at(NIGHT)) {
      ResumeIntake intake = dingtalk.intake();
      Resume unsized = Resume.builder().from(Resumes.withDocument()).file(Resumes.DOCUMENT).build();
      Resume inMemory =
          Resume.builder()
              .from(Resumes.withDocument())
              .file(ResumeFile.ofBytes("lin.pdf", new byte[] {1}))
              .build();

      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> intake.submit(unsized))
          .withMessageContaining("resume.file.size");
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> intake.submit(inMemory))
          .withMessageContaining("at an address");
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> intake.submit(Resumes.plain()))
          .withMessageContaining("resume.file");
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> intake.submit(Resumes.withDocument(), SubmitOptions.strict()))
          .withMessageContaining("person");
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(
              () ->
                  intake.submit(
                      Resumes.withDocument(),
                      SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)))
          .withMessageContaining("TalentLookup");
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(
              () ->
                  intake.submit(
                      Resumes.withDocument(),
                      SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE)))
          .withMessageContaining("no call that updates");
      assertThat(intake.preview(Resumes.withDocument(), SubmitOptions.lenient()).writes())
          .containsExactly(CALL);
      assertThat(dingtalk.sandbox.journal().counts()).isEmpty();
    }
  }

  @Test
  void tellsABusinessErrorFromAServersByItsCode() {
    try (OnSandbox dingtalk = at(NIGHT)) {
      dingtalk.sandbox.faults().next(CALL, Fault.code("addCandidateFail"));
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> dingtalk.intake().submit(Resumes.withDocument()));

      dingtalk.sandbox.faults().next(CALL, Fault.code("systemError"));
      assertThatExceptionOfType(OutcomeUnknownException.class)
          .isThrownBy(() -> dingtalk.intake().submit(Resumes.withDocument()));
      assertThat(dingtalk.sandbox.journal().count(CALL)).isEqualTo(2);
    }
  }

  @Test
  void tellsItsHours() {
    try (OnSandbox dingtalk = at(NOON)) {
      assertThat(
              dingtalk
                  .platform
                  .capability(ResumeIntake.class)
                  .orElseThrow()
                  .detail(CapabilityDetail.OPENING_HOURS)
                  .orElseThrow()
                  .value())
          .isEqualTo("20:00-08:00 Asia/Shanghai");
    }
  }

  private static OnSandbox at(String now) {
    return new OnSandbox(new ShownTime(now), "submit-operation", "import");
  }
}
