package io.talentport.examples.check;

import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitProgress;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import java.util.Optional;

/** The code of the document about unknown outcomes. */
final class AfterAnUnknownOutcome {

  private final ResumeIntake intake;
  private final TalentLookup lookup;

  AfterAnUnknownOutcome(ResumeIntake intake, TalentLookup lookup) {
    this.intake = intake;
    this.lookup = lookup;
  }

  ResumeReceipt submitted(Resume resume, SubmitOptions options) {
    try {
      return intake.submit(resume, options);
    } catch (OutcomeUnknownException unknown) {
      SubmitProgress done = SubmitProgress.before(unknown).orElseThrow(() -> unknown);
      Optional<TalentId> found = find(resume);
      if (done.talentMayExist() && found.isPresent()) {
        return intake.continueSubmit(done.withTalent(found.get()), resume, options);
      }
      throw unknown;
    }
  }

  private Optional<TalentId> find(Resume resume) {
    return resume.contacts().mobile().stream()
        .map(mobile -> TalentQuery.builder().addMobiles(mobile).build())
        .flatMap(query -> lookup.find(query).stream())
        .map(TalentMatch::talentId)
        .findFirst();
  }
}
