package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.Application;
import io.talentport.core.model.ApplicationOutcome;
import io.talentport.core.model.ApplicationStage;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.DocumentStream;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Employment;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Job;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.StageKind;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentDocument;
import io.talentport.core.model.TalentEmployment;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Applications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A candidate on Feishu's sandbox: from a job to an updated profile, in one program. */
class FollowCandidateTest {

  private static final MobileNumber MOBILE = MobileNumber.of("13912345678");
  private static final byte[] DOCUMENT = "%PDF-1.7 林夏".getBytes(StandardCharsets.UTF_8);

  @ParameterizedTest
  @ValueSource(
      strings = {"docs/how-to/follow-a-candidate.md", "docs/how-to/follow-a-candidate.zh-CN.md"})
  void theDocumentsShowThisProgram(String document) {
    Snippets.areOf(FollowCandidateTest.class, document, 6);
  }

  @Test
  void aCandidateIsFollowedFromAJobToAnUpdatedProfile() throws IOException {
    try (Sandbox sandbox = Sandbox.start();
        RecruitingPlatform feishu = connect(sandbox)) {
      Job job =
          feishu.port(Jobs.class).listOpen(PageRequest.first()).stream().findFirst().orElseThrow();

      ResumeReceipt receipt =
          feishu
              .port(ResumeIntake.class)
              .submit(
                  resume("数据分析师")
                      .addEducations(
                          Education.builder()
                              .start(YearMonth.of(2012, 9))
                              .end(YearMonth.of(2016, 6))
                              .school("四川大学")
                              .level(EducationLevel.BACHELOR)
                              .build())
                      .file(ResumeFile.ofBytes("resume.pdf", DOCUMENT))
                      .addMatchedJobs(job.id())
                      .build());

      TalentId talent =
          feishu
              .port(TalentLookup.class)
              .find(TalentQuery.builder().addMobiles(MOBILE).build())
              .get(0)
              .talentId();
      assertThat(receipt.talentId()).contains(talent);

      TalentProfile profile = feishu.port(Talents.class).get(talent);
      assertThat(profile.employments())
          .extracting(TalentEmployment::title)
          .containsExactly(Optional.of("数据分析师"));

      Application application =
          feishu.port(Applications.class).ofTalent(talent, PageRequest.first()).iterator().next();
      assertThat(application.jobId()).contains(job.id());
      assertThat(application.jobTitle()).isEqualTo(job.title());
      assertThat(application.stage().flatMap(ApplicationStage::kind)).contains(StageKind.SCREENING);
      assertThat(application.outcome()).contains(ApplicationOutcome.RUNNING);

      TalentDocument document = profile.documents().get(0);
      try (DocumentStream content = feishu.port(Talents.class).document(document.id()).open()) {
        assertThat(content.readAllBytes()).isEqualTo(DOCUMENT);
      }

      feishu
          .port(ResumeIntake.class)
          .submit(
              resume("首席分析师").build(),
              SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE));

      TalentProfile updated = feishu.port(Talents.class).get(talent);
      assertThat(updated.employments())
          .extracting(TalentEmployment::title)
          .containsExactly(Optional.of("首席分析师"));
      assertThat(
              TalentProfile.builder()
                  .from(updated)
                  .employments(profile.employments())
                  .modifiedAt(profile.modifiedAt())
                  .build())
          .as("nothing else has changed")
          .isEqualTo(profile);
    }
  }

  /** Both adapters are on this class path. */
  private static RecruitingPlatform connect(Sandbox sandbox) {
    Map<String, String> settings = new HashMap<>(sandbox.settings("feishu"));
    settings.put("talentport.platform", "feishu");
    return RecruitingPlatform.connect(settings);
  }

  /** The same person in a job. */
  private static Resume.Builder resume(String title) {
    return Resume.builder()
        .person(PersonalDetails.builder().name(PersonName.of("林夏")).build())
        .contacts(ContactDetails.builder().mobile(MOBILE).build())
        .channel(ResumeChannel.OTHER)
        .addEmployments(
            Employment.builder()
                .start(YearMonth.of(2016, 7))
                .company("成都数据公司")
                .title(title)
                .build());
  }
}
