package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.RecordSubject;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeId;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeSource;
import io.talentport.core.model.ResumeSourceId;
import io.talentport.core.model.StoredDocument;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import io.talentport.core.port.Talents;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TourTest {

  private static final TalentId KNOWN = TalentId.of("talent-1");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<Resume> submitted = new ArrayList<>();
  private final List<TalentId> listed = new ArrayList<>();

  private final ResumeIntake intake =
      resume -> {
        submitted.add(resume);
        return ResumeReceipt.builder()
            .platform(PlatformId.of("invented"))
            .resumeId(ResumeId.of("resume-7"))
            .addNotCarried("person.nativePlace")
            .build();
      };
  private final ResumeRecords records =
      from -> new PagesInMemory<>(IntStream.range(0, 70).mapToObj(TourTest::record).toList(), from);
  private final ResumeSources sources =
      from ->
          new PagesInMemory<>(
              List.of(ResumeSource.builder().id(ResumeSourceId.of("source-1")).build()), from);
  private final TalentLookup lookup =
      query ->
          query.mobiles().stream()
              .limit(1)
              .map(mobile -> TalentMatch.builder().talentId(KNOWN).mobile(mobile).build())
              .toList();
  private final ExternalApplications applications =
      (talent, from) -> {
        listed.add(talent);
        return new PagesInMemory<>(List.of(application(talent)), from);
      };

  @Test
  void exercisesEveryPortThatIsServedAndCountsThem() {
    assertThat(everything()).containsOnlyKeys(Ports.all());
    assertThat(play(everything(), true)).isTrue();

    int all = Ports.all().size();
    assertThat(printed()).endsWith("invented: " + all + " of " + all + " ports exercised\n");
    assertThat(submitted).hasSize(1);
  }

  @Test
  void goesOnFromAStoredCursorAndStopsEarly() {
    play(Map.of(ResumeRecords.class, records), true);

    assertThat(printed())
        .containsPattern("1 +20 +0 +20\n")
        .containsPattern("2 +20 +0 +40\n")
        .containsPattern("3 +20 +0 +60\n")
        .contains("70 records")
        .doesNotContainPattern("4 +10 +0");
  }

  @Test
  void seesWhetherTheSubmittedResumeIsListed() {
    play(everything(), true);

    assertThat(printed()).contains("resume-7, is among them");
  }

  @Test
  void asksForApplicationsOfATalentThatThePlatformItselfNamed() {
    play(everything(), true);

    assertThat(listed).containsExactly(KNOWN);
  }

  @Test
  void writesNothingWhereItMayNot() {
    assertThat(play(Map.of(ResumeIntake.class, intake), false)).isTrue();

    assertThat(submitted).isEmpty();
    assertThat(printed())
        .contains("TALENTPORT_QUICKSTART_SUBMIT=true")
        .endsWith("invented: 0 of 1 ports exercised\n");
  }

  @Test
  void tellsWhyAPortIsNotServed() {
    play(Map.of(ResumeIntake.class, intake), true);

    assertThat(printed())
        .contains("invented has no ResumeRecords")
        .endsWith("invented: 1 of 1 ports exercised\n");
  }

  @Test
  void countsALookUpThatThePlatformRefusesAsLeftOut() {
    TalentLookup refusing =
        query -> {
          throw new UnsupportedCapabilityException(ErrorDetails.of("not by this").build());
        };

    play(Map.of(TalentLookup.class, refusing), true);

    assertThat(printed()).contains("not by this").endsWith("invented: 0 of 1 ports exercised\n");
  }

  @Test
  void failsOnAPortThatHasNoScenario() {
    assertThat(play(Map.of(Runnable.class, (Runnable) () -> {}), true)).isFalse();

    assertThat(printed())
        .contains("no scenario for Runnable")
        .endsWith("invented: 0 of 1 ports exercised\n");
  }

  @Test
  void printsNoPerson() {
    play(everything(), true);

    assertThat(printed())
        .doesNotContain("沈清禾", "13900001234", "13900000001", "shen.qinghe", "talent7@");
  }

  /** Every port: those that a test looks at, and any other as a listing of nothing. */
  private Map<Class<?>, Object> everything() {
    Map<Class<?>, Object> served = new HashMap<>();
    Ports.all().forEach(port -> served.put(port, TourTest.listingNothing(port)));
    served.put(ResumeIntake.class, intake);
    served.put(ResumeRecords.class, records);
    served.put(ResumeSources.class, sources);
    served.put(TalentLookup.class, lookup);
    served.put(ExternalApplications.class, applications);
    served.put(Talents.class, new EmptyProfiles());
    return served;
  }

  private static final class EmptyProfiles implements Talents {

    @Override
    public TalentProfile get(TalentId talent, Set<ProfilePart> parts) {
      return TalentProfile.builder().id(talent).build();
    }

    @Override
    public StoredDocument document(AttachmentId id, long mostBytes) {
      throw new AssertionError("no profile has a document");
    }
  }

  private static Object listingNothing(Class<?> port) {
    return Proxy.newProxyInstance(
        port.getClassLoader(),
        new Class<?>[] {port},
        (proxy, method, arguments) ->
            new PagesInMemory<>(List.of(), (PageRequest) arguments[arguments.length - 1]));
  }

  private boolean play(Map<Class<?>, Object> ports, boolean mayWrite) {
    Report report = new Report(new PrintStream(printed, true, StandardCharsets.UTF_8));
    Samples samples = Samples.of(Options.read(new SystemSettings(Map.of(), Map.of())), true);
    return Tour.overAllPorts()
        .play(new InventedPlatform(ports), new Stage(report, samples, mayWrite, new Findings()));
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  private static ResumeRecord record(int number) {
    return ResumeRecord.builder()
        .subject(RecordSubject.RESUME)
        .resumeId(ResumeId.of("resume-" + number))
        .build();
  }

  private static ExternalApplication application(TalentId talent) {
    return ExternalApplication.builder()
        .id(ExternalApplicationId.of("application-1"))
        .talentId(talent)
        .build();
  }
}
