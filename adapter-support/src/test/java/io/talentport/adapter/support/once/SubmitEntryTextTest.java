package io.talentport.adapter.support.once;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.talentport.adapter.support.coordination.SecretKeys;
import io.talentport.core.PlatformId;
import io.talentport.core.model.ApplicationId;
import io.talentport.core.model.JobId;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.JobOutcomeStatus;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SubmitEntryTextTest {

  private static final PlatformId PLATFORM = PlatformId.of("paper");
  private static final String KEY = "submit-key";
  private static final ResumeDigest DIGEST = new ResumeDigest("tag", "value-_1");
  private static final SubmitProgress PROGRESS =
      SubmitProgress.none(PLATFORM)
          .withTalent(TalentId.of("t;1:2"))
          .withApplication(JobId.of("j 1"), ApplicationId.of("a=1"))
          .withUnconfirmedApplication(JobId.of("j2"));

  private final SubmitEntryText texts = texts("secret");

  private static SubmitEntryText texts(String secret) {
    return new SubmitEntryText(PLATFORM, SecretKeys.of(secret).seal("submit texts"));
  }

  private static ResumeReceipt.Builder receipt() {
    return ResumeReceipt.builder()
        .platform(PLATFORM)
        .resumeId(ResumeId.of("r;1"))
        .talentId(TalentId.of("t:1"))
        .desktopUrl("https://paper.example/marker?a=1;b=2")
        .addJobs(
            JobOutcome.builder()
                .job(JobId.of("职位;1"))
                .status(JobOutcomeStatus.APPLIED)
                .application(ApplicationId.of("a:1"))
                .build(),
            JobOutcome.builder()
                .job(JobId.of("j2"))
                .status(JobOutcomeStatus.FAILED)
                .reason("It is closed for marker; try another: 拒绝.")
                .build())
        .addNotCarried("person.identification", "file")
        .addNotCarriedReasons(
            NotCarriedReason.builder().field("file").reason("It is too large; 太大: 9.").build())
        .addChanges("contacts.email", "employments")
        .progress(PROGRESS);
  }

  @Test
  void readsBackWhatItWrote() {
    for (SubmitEntry entry :
        new SubmitEntry[] {
          SubmitEntry.unfinished(DIGEST, PROGRESS, List.of()),
          SubmitEntry.unfinished(
              DIGEST, SubmitProgress.none(PLATFORM).withUnconfirmedTalent(), List.of("digest-_1")),
          SubmitEntry.unfinished(
              DIGEST,
              SubmitProgress.none(PLATFORM).withUnconfirmedUpdate(TalentId.of("t;1")),
              List.of("digest-_1", "digest-_2")),
          SubmitEntry.done(DIGEST, receipt().build()),
          SubmitEntry.done(DIGEST, receipt().mobileUrl("https://m.example/x").build()),
          SubmitEntry.done(DIGEST, ResumeReceipt.builder().platform(PLATFORM).build())
        }) {
      String text = texts.write(entry, KEY);

      assertThat(text).matches("[\\x21-\\x7e]+").doesNotContain("marker");
      assertThat(texts.read(text, KEY)).hasValue(entry);
    }
  }

  @Test
  void readsAllButTheSealedTextsWithAnotherSecretOrUnderAnotherKey() {
    String text = texts.write(SubmitEntry.done(DIGEST, receipt().build()), KEY);
    SubmitEntry without = SubmitEntry.done(DIGEST, receipt().build());
    ResumeReceipt expected =
        ResumeReceipt.builder()
            .from(without.givenReceipt().orElseThrow())
            .desktopUrl(Optional.empty())
            .jobs(
                without.givenReceipt().orElseThrow().jobs().stream()
                    .map(job -> JobOutcome.builder().from(job).reason(Optional.empty()).build())
                    .toList())
            .build();

    assertThat(texts("another").read(text, KEY)).hasValue(SubmitEntry.done(DIGEST, expected));
    assertThat(texts.read(text, "submit-another")).hasValue(SubmitEntry.done(DIGEST, expected));
  }

  @Test
  void saysWhatANewerVersionWrote() {
    assertThat(texts.read("once-2;unknown", KEY)).isEmpty();
    assertThat(SubmitEntryText.isNewer("once-2;unknown")).isTrue();
    for (String older : new String[] {"once-0;unknown", "once-1;unknown", "garbage", ""}) {
      assertThat(texts.read(older, KEY)).isEmpty();
      assertThat(SubmitEntryText.isNewer(older)).isFalse();
    }
  }

  @Tag("slow")
  @Test
  void damageIsUnreadableOrHarmless() {
    String whole = texts.write(SubmitEntry.done(DIGEST, receipt().build()), KEY);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder damaged = new StringBuilder(whole);
      int at = random.nextInt(whole.length());
      switch (random.nextInt(3)) {
        case 0 -> damaged.setLength(at);
        case 1 -> damaged.deleteCharAt(at);
        default -> damaged.setCharAt(at, (char) (' ' + random.nextInt(95)));
      }
      assertThatCode(() -> texts.read(damaged.toString(), KEY))
          .as("%s", damaged)
          .doesNotThrowAnyException();
    }
  }

  @Test
  void isOfAnotherPlatformUnreadable() {
    String text =
        texts.write(
            SubmitEntry.unfinished(DIGEST, SubmitProgress.none(PlatformId.of("stone")), List.of()),
            KEY);

    assertThat(texts.read(text, KEY)).isEmpty();
  }

  @Test
  void fitsWhatALedgerTakesWithTheMostJobs() {
    ResumeReceipt.Builder large = ResumeReceipt.builder().platform(PLATFORM);
    SubmitProgress.Builder made = SubmitProgress.builder().platform(PLATFORM);
    IntStream.range(0, SubmitOnce.MOST_JOBS)
        .forEach(
            i -> {
              JobId job = JobId.of("6949805467799537964" + i);
              ApplicationId application = ApplicationId.of("6949805467799537964" + i);
              made.putApplications(job, Optional.of(application));
              large.addJobs(
                  JobOutcome.builder()
                      .job(job)
                      .status(JobOutcomeStatus.ALREADY_APPLIED)
                      .application(application)
                      .reason("x".repeat(400))
                      .build());
            });
    SubmitEntry entry = SubmitEntry.done(DIGEST, large.progress(made.build()).build());

    String text = texts.write(entry, KEY);

    assertThat(text).hasSizeLessThanOrEqualTo(SubmitEntryText.MOST_CHARACTERS);
    assertThat(texts.read(text, KEY).orElseThrow().givenReceipt().orElseThrow().jobs())
        .hasSize(SubmitOnce.MOST_JOBS);
  }
}
