package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.port.ExternalApplications;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Lists the external applications of the first talents that were found before, and records one more
 * of the first talent, if something may be written: creates it once under a key, replaces it and
 * deletes it.
 */
final class ListExternalApplications implements PortScenario<ExternalApplications> {

  private static final ListOfTalents<ExternalApplications, ExternalApplication> LISTING =
      new ListOfTalents<>(
          ExternalApplications.class,
          "list and record external applications of the talents found",
          ExternalApplications::ofTalent,
          List.of("job", "hired as", "stage", "came by", "made at", "ended"),
          application ->
              List.of(
                  application.jobTitle(),
                  application.recruitmentType(),
                  application.stage(),
                  application.deliveryType(),
                  application.createdAt(),
                  application.terminationReason()));

  @Override
  public Class<ExternalApplications> port() {
    return ExternalApplications.class;
  }

  @Override
  public String title() {
    return LISTING.title();
  }

  @Override
  public Outcome play(ExternalApplications applications, Capability capability, Stage stage) {
    Outcome listed = LISTING.play(applications, capability, stage);
    boolean writable =
        capability
            .detail(CapabilityDetail.WRITABLE)
            .filter(detail -> detail.value().equals("yes"))
            .isPresent();
    if (listed.isExercised() && writable && stage.mayWrite()) {
      write(stage.findings().talents().get(0), applications, stage.report());
    }
    return listed;
  }

  private static void write(TalentId talent, ExternalApplications applications, Report report) {
    SubmitKey key = SubmitKey.of("quickstart-" + UUID.randomUUID());
    ExternalApplicationContent content =
        ExternalApplicationContent.builder()
            .talentId(talent)
            .jobTitle("Analyst")
            .resumeSource("own site")
            .stage("screening")
            .createdAt(Instant.parse("2026-02-03T04:05:06Z"))
            .build();
    ExternalApplicationId id = applications.create(content, key);
    report.say("called", "create(content, key), twice");
    report.say("came back", "the id " + id + ", and " + applications.create(content, key));
    applications.replace(
        id, talent, ExternalApplicationContent.builder().from(content).stage("interview").build());
    applications.delete(id, talent);
    report.say("called", "replace(id, talent, content) and delete(id, talent)");
  }
}
