package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;

/** Lists where résumés can come from. */
final class ListResumeSources implements PortScenario<ResumeSources> {

  private static final int PAGE_SIZE = 10;

  @Override
  public Class<ResumeSources> port() {
    return ResumeSources.class;
  }

  @Override
  public String title() {
    return "list the résumé sources";
  }

  @Override
  public Outcome play(ResumeSources sources, Capability capability, Stage stage) {
    Report report = stage.report();
    report.say("called", "list(PageRequest.first().size(" + PAGE_SIZE + "))");
    PageTable pages = PageTable.startingAt(1);
    Table content = Table.ofAtMost(8, "id", "Chinese name", "English name", "type", "status");
    for (Page<ResumeSource> page : sources.list(PageRequest.first().size(PAGE_SIZE)).pages()) {
      pages.add(page);
      for (ResumeSource source : page.items()) {
        content.row(
            source.id(),
            source.chineseName(),
            source.englishName(),
            source.type(),
            source.status());
      }
    }
    report.table(pages.toTable());
    report.say("came back", "on these pages");
    report.table(content);
    return Outcome.exercised();
  }
}
