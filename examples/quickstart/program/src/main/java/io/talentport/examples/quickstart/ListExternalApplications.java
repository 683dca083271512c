package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import java.util.List;

/** Lists the external applications of the first talents that were found before. */
final class ListExternalApplications implements PortScenario<ExternalApplications> {

  private static final int PAGE_SIZE = 10;
  private static final int MOST_TALENTS = 3;

  @Override
  public Class<ExternalApplications> port() {
    return ExternalApplications.class;
  }

  @Override
  public String title() {
    return "list the external applications of the talents found";
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
    return Outcome.exercised();
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
