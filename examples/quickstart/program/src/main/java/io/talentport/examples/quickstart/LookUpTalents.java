package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.port.TalentLookup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks people up by mobile number, country by country, and by e-mail address; first of all the
 * person whose résumé was submitted. What the platform cannot search by is told and passed over.
 */
final class LookUpTalents implements PortScenario<TalentLookup> {

  @Override
  public Class<TalentLookup> port() {
    return TalentLookup.class;
  }

  @Override
  public String title() {
    return "look talents up by their contacts";
  }

  @Override
  public Outcome play(TalentLookup lookup, Capability capability, Stage stage) {
    boolean answered = false;
    Map<String, List<MobileNumber>> byCountry =
        Stream.concat(
                stage.findings().submittedMobile().stream(), stage.samples().mobiles().stream())
            .distinct()
            .collect(
                Collectors.groupingBy(
                    MobileNumber::countryCode, LinkedHashMap::new, Collectors.toList()));
    for (Map.Entry<String, List<MobileNumber>> country : byCountry.entrySet()) {
      answered |=
          ask(
              "mobile numbers of +" + country.getKey() + ": " + country.getValue().size(),
              TalentQuery.builder().addAllMobiles(country.getValue()).build(),
              country.getValue(),
              TalentMatch::mobile,
              lookup,
              stage);
    }
    List<EmailAddress> emails = stage.samples().emails();
    if (!emails.isEmpty()) {
      answered |=
          ask(
              "e-mail addresses: " + emails.size(),
              TalentQuery.builder().addAllEmails(emails).build(),
              emails,
              TalentMatch::email,
              lookup,
              stage);
    }
    return answered
        ? Outcome.exercised()
        : Outcome.leftOut(
            "this platform cannot look up any of the contacts given; name others in "
                + SystemSettings.variable(Options.MOBILES)
                + " or "
                + SystemSettings.variable(Options.EMAILS));
  }

  private static <C> boolean ask(
      String what,
      TalentQuery query,
      List<C> asked,
      Function<TalentMatch, Optional<C>> contact,
      TalentLookup lookup,
      Stage stage) {
    Report report = stage.report();
    report.say("called", "find(TalentQuery), " + what);
    List<TalentMatch> matches;
    try {
      matches = lookup.find(query);
    } catch (UnsupportedCapabilityException notSearchable) {
      report.say("refused", notSearchable.getMessage());
      return false;
    }
    Table table = Table.of("#", "asked for", "talent id", "works here already");
    int number = 0;
    for (C one : asked) {
      number++;
      Optional<TalentMatch> found =
          matches.stream()
              .filter(match -> contact.apply(match).equals(Optional.of(one)))
              .findFirst();
      found.map(TalentMatch::talentId).ifPresent(stage.findings()::talent);
      table.row(
          number,
          one,
          found.map(match -> match.talentId().toString()).orElse("not found"),
          found.flatMap(TalentMatch::onboarded).map(here -> here ? "yes" : "no"));
    }
    report.say("came back", "matches: " + matches.size() + whetherSubmitted(asked, matches, stage));
    report.table(table);
    return true;
  }

  private static String whetherSubmitted(List<?> asked, List<TalentMatch> matches, Stage stage) {
    Optional<MobileNumber> submitted = stage.findings().submittedMobile();
    if (submitted.filter(asked::contains).isEmpty()) {
      return "";
    }
    return matches.stream().anyMatch(match -> match.mobile().equals(submitted))
        ? "; the person submitted above is one of them"
        : "; the person submitted above is not among them (yet)";
  }
}
