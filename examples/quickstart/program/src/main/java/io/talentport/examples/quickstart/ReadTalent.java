package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.model.TalentDocument;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.port.Talents;
import java.util.List;

/** Reads the profile of the first talent that was found before. */
final class ReadTalent implements PortScenario<Talents> {

  @Override
  public Class<Talents> port() {
    return Talents.class;
  }

  @Override
  public String title() {
    return "read the profile of a talent found";
  }

  @Override
  public Outcome play(Talents talents, Capability capability, Stage stage) {
    List<TalentId> found = stage.findings().talents();
    if (found.isEmpty()) {
      return Outcome.nobodyFound("profile could be read");
    }
    Report report = stage.report();
    TalentId talent = found.get(0);
    report.say("called", "get(" + talent + ")");
    TalentProfile profile = talents.get(talent);
    Table content =
        Table.ofAtMost(1, "employments", "educations", "documents", "onboarded", "changed");
    content.row(
        profile.employments().size(),
        profile.educations().size(),
        profile.documents().size(),
        profile.onboarded(),
        profile.modifiedAt());
    report.say("came back", "without anything that has to be asked for");
    report.table(content);
    profile.documents().stream()
        .findFirst()
        .map(TalentDocument::id)
        .ifPresent(
            id ->
                report.say(
                    "its document",
                    talents.document(id).describe().mediaType().orElse("of an unknown type")));
    return Outcome.exercised();
  }
}
