package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.port.ResumeIntake;

/** Hands an invented résumé over, with every part that a résumé can have. */
final class SubmitResume implements PortScenario<ResumeIntake> {

  @Override
  public Class<ResumeIntake> port() {
    return ResumeIntake.class;
  }

  @Override
  public String title() {
    return "submit a résumé";
  }

  @Override
  public Outcome play(ResumeIntake intake, Capability capability, Stage stage) {
    if (!stage.mayWrite()) {
      return Outcome.leftOut(
          "it would put an invented person into a real talent pool; set "
              + SystemSettings.variable(Options.SUBMIT)
              + "=true to do it nevertheless");
    }
    Resume resume = SampleResume.with(SampleDocument.forA(capability), stage.samples().jobs());
    Report report = stage.report();
    report.say("called", "submit(Resume)");
    report.table(sent(resume));

    ResumeReceipt receipt = intake.submit(resume);
    stage.findings().submitted(receipt, resume.contacts().mobile().orElse(null));
    receipt.talentId().ifPresent(stage.findings()::talent);
    report.say("came back", "ResumeReceipt");
    report.table(
        Table.of("résumé id", "talent id", "page for a desktop")
            .row(
                receipt.resumeId(),
                receipt.talentId(),
                receipt.desktopUrl().map(url -> "*** (opens the résumé)")));
    report.say(
        "not carried",
        receipt.notCarried().isEmpty() ? "nothing" : String.join(", ", receipt.notCarried()));
    report.table(outcomes(receipt));
    return Outcome.exercised();
  }

  private static Table sent(Resume resume) {
    return Table.of(
            "person",
            "contacts",
            "educations",
            "employments",
            "projects",
            "trainings",
            "document",
            "channel")
        .row(
            resume.person().name(),
            resume.contacts().mobile(),
            resume.educations().size(),
            resume.employments().size(),
            resume.projects().size(),
            resume.trainings().size(),
            resume.file().map(file -> file.url().isPresent() ? "by address" : "as bytes"),
            resume.channel());
  }

  private static Table outcomes(ResumeReceipt receipt) {
    Table table = Table.of("matched job", "outcome", "application", "reason");
    for (JobOutcome job : receipt.jobs()) {
      table.row(job.job(), job.status(), job.application(), job.reason());
    }
    return table;
  }
}
