package io.talentport.examples.quickstart;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ApplicationStage;
import io.talentport.core.port.Applications;
import io.talentport.core.port.Jobs;
import io.talentport.core.port.ResumeSources;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All scenarios on one platform, and the count at the end. A new port joins in this list. */
final class Tour {

  private final List<PortScenario<?>> scenarios;

  Tour(List<PortScenario<?>> scenarios) {
    this.scenarios = List.copyOf(scenarios);
  }

  static Tour overAllPorts() {
    return new Tour(
        List.of(
            new SubmitResume(),
            new LookUpTalents(),
            new PageThroughRecords(),
            new ListEverything<>(
                ResumeSources.class,
                "list the résumé sources",
                ResumeSources::list,
                List.of("id", "Chinese name", "English name", "type", "status"),
                source ->
                    List.of(
                        source.id(),
                        source.chineseName(),
                        source.englishName(),
                        source.type(),
                        source.status())),
            new ListEverything<>(
                Jobs.class,
                "list the jobs",
                Jobs::list,
                List.of("id", "title", "department", "places", "status", "expires"),
                job ->
                    List.of(
                        job.id(),
                        job.title(),
                        job.department(),
                        String.join(", ", job.places()),
                        job.status(),
                        job.expiresAt())),
            new ReadTalent(),
            new ListOfTalents<>(
                Applications.class,
                "list the applications of the talents found",
                Applications::ofTalent,
                List.of("job", "stage", "kind", "outcome", "came by", "made at"),
                application ->
                    List.of(
                        application.jobTitle(),
                        application.stage().flatMap(ApplicationStage::chineseName),
                        application.stage().flatMap(ApplicationStage::kind),
                        application.outcome(),
                        application.deliveryType(),
                        application.createdAt())),
            new ListExternalApplications()));
  }

  /** Plays everything; false if the platform serves a port that no scenario is for. */
  boolean run(Target target, Options options, Report report) {
    report.heading(target.platform().id() + ": the same program on this platform's adapter");
    report.say("runs on", target.description());
    Stage stage =
        new Stage(
            report,
            Samples.of(options, target.isSandbox()),
            target.isSandbox() || options.submitToReal(),
            new Findings());
    return play(target.platform(), stage);
  }

  boolean play(RecruitingPlatform platform, Stage stage) {
    check(platform, stage.report());
    Set<Class<?>> strange = new LinkedHashSet<>(platform.ports());
    int exercised = 0;
    for (PortScenario<?> scenario : scenarios) {
      strange.remove(scenario.port());
      if (play(scenario, platform, stage)) {
        exercised++;
      }
    }
    Report report = stage.report();
    if (!strange.isEmpty()) {
      report.say(
          "missing",
          "no scenario for "
              + strange.stream()
                  .map(Class::getSimpleName)
                  .sorted()
                  .collect(Collectors.joining(", "))
              + "; add one to Tour.overAllPorts()");
    }
    report.lastLine(
        platform.id() + ": " + exercised + " of " + platform.ports().size() + " ports exercised");
    return strange.isEmpty();
  }

  private static void check(RecruitingPlatform platform, Report report) {
    report.section("self-check", "diagnose()");
    for (DiagnosisLine line : platform.diagnose().lines()) {
      report.say(
          line.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          line.subject()
              + ": "
              + line.finding()
              + (line.remedy().isEmpty() ? "" : ". " + line.remedy()));
    }
  }

  private static <P> boolean play(
      PortScenario<P> scenario, RecruitingPlatform platform, Stage stage) {
    Report report = stage.report();
    report.section(scenario.port().getSimpleName(), scenario.title());
    P port;
    try {
      port = platform.port(scenario.port());
    } catch (UnsupportedCapabilityException notServed) {
      report.say("not served", notServed.getMessage());
      return false;
    }
    Capability capability =
        platform
            .capability(scenario.port())
            .orElseGet(() -> Capability.partial(scenario.port(), "the platform does not tell"));
    report.say("served", inWords(capability));
    Outcome outcome = scenario.play(port, capability, stage);
    outcome.leftOutBecause().ifPresent(reason -> report.say("left out", reason));
    return outcome.isExercised();
  }

  private static String inWords(Capability capability) {
    return Stream.concat(
            Stream.of(
                capability.level().name().toLowerCase(Locale.ROOT)
                    + (capability.reason().isEmpty() ? "" : ": " + capability.reason())),
            capability.details().stream().map(CapabilityDetail::words))
        .collect(Collectors.joining("; "));
  }
}
