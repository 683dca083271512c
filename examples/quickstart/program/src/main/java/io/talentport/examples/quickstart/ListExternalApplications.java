package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
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

  private static final int PAGE_SIZE = 10;
  private static final int MOST_TALENTS = 3;

  @Override
  public Class<ExternalApplications> port() {
    return ExternalApplications.class;
  }

  @Override
  public String title() {
    return "list and record external applications of the talents found";
  }

  @Override
  public Outcome play(ExternalApplications applications, Capability capability, Stage stage) {
    List<TalentId> talents = stage.findings().talents();
    if (talents.isEmpty()) {
      return Outcome.leftOut(
          "no talent was found whose applications could be listed; name somebody in "
              + SystemSettings.variable(Options.MOBILES)
              + " or "
              + SystemSettings.variable(Options.EMAILS));
    }
    talents.stream().limit(MOST_TALENTS).forEach(talent -> list(talent, applications, stage));
    boolean writable =
        capability
            .detail(CapabilityDetail.WRITABLE)
            .filter(detail -> detail.value().equals("yes"))
            .isPresent();
    if (writable && stage.mayWrite()) {
      write(talents.get(0), applications, stage.report());
    }
    return Outcome.exercised();
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

  private static void list(TalentId talent, ExternalApplications applications, Stage stage) {
    Report report = stage.report();
    report.say("called", "ofTalent(" + talent + ", PageRequest.first().size(" + PAGE_SIZE + "))");
    PageTable pages = PageTable.startingAt(1);
    Table content = Table.ofAtMost(6, "job", "hired as", "stage", "came by", "made at", "ended");
    for (Page<ExternalApplication> page :
        applications.ofTalent(talent, PageRequest.first().size(PAGE_SIZE)).pages()) {
      pages.add(page);
      for (ExternalApplication application : page.items()) {
        content.row(
            application.jobTitle(),
            application.recruitmentType(),
            application.stage(),
            application.deliveryType(),
            application.createdAt(),
            application.terminationReason());
      }
    }
    report.table(pages.toTable());
    report.say("came back", "on these pages");
    report.table(content);
  }
}
