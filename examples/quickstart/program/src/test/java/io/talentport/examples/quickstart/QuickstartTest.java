package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.PlatformId;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
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
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
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

/** What the program calls, and what it says about what it does not call. */
class QuickstartTest {

  private static final TalentId KNOWN = TalentId.of("talent-1");

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final List<Resume> submitted = new ArrayList<>();
  private final List<TalentQuery> asked = new ArrayList<>();

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
      from ->
          new PagesInMemory<>(
              IntStream.range(0, 70).mapToObj(QuickstartTest::record).toList(), from);
  private final ResumeSources sources =
      from ->
          new PagesInMemory<>(
              List.of(
                  ResumeSource.builder()
                      .id(ResumeSourceId.of("source-1"))
                      .chineseName("来源 ".repeat(40))
                      .build()),
              from);
  private final TalentLookup lookup =
      query -> {
        asked.add(query);
        return query.mobiles().stream()
            .map(mobile -> TalentMatch.builder().talentId(KNOWN).mobile(mobile).build())
            .toList();
      };
  private final RecordedApplications applications = new RecordedApplications();

  @Test
  void exercisesEveryPortThatIsServedAndCountsThem() {
    assertThat(everything()).containsOnlyKeys(Ports.all());
    call(everything(), false);

    int all = Ports.all().size();
    assertThat(printed()).endsWith("invented: " + all + " of " + all + " ports exercised\n");
    assertThat(submitted).hasSize(1);
    assertThat(applications.listed).containsExactly(KNOWN);
    assertThat(applications.kept).as("what was created is deleted").isEmpty();
  }

  @Test
  void goesOnFromACursorStoredAsText() {
    call(Map.of(ResumeRecords.class, records), false);

    assertThat(printed())
        .contains("resume-0", "resume-2", "and 67 from the stored cursor on")
        .doesNotContain("resume-3");
  }

  @Test
  void writesNothingToARealPlatformUnlessToldTo() {
    call(everything(), true);
    assertThat(submitted).isEmpty();
    assertThat(applications.created).isZero();
    assertThat(printed()).contains("TALENTPORT_QUICKSTART_SUBMIT=true");

    new Quickstart(
            new Options(Map.of("TALENTPORT_QUICKSTART_SUBMIT", "true"), List.of("a.setting")),
            new Output(out()))
        .call(new InventedPlatform(everything()), "a test");
    assertThat(submitted).hasSize(1);
  }

  @Test
  void looksUpNobodyOnARealPlatformWhoWasNotNamed() {
    call(everything(), true);

    assertThat(asked)
        .singleElement()
        .satisfies(
            query -> {
              assertThat(query.mobiles()).isEmpty();
              assertThat(query.emails())
                  .allSatisfy(email -> assertThat(email.value()).endsWith(".invalid"));
            });
    assertThat(printed())
        .contains("name somebody in TALENTPORT_QUICKSTART_MOBILES")
        .endsWith("invented: 4 of 8 ports exercised\n");
  }

  @Test
  void saysWhyAPortIsNotServed() {
    call(Map.of(ResumeIntake.class, intake), false);

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

    call(Map.of(TalentLookup.class, refusing), false);

    assertThat(printed()).contains("not by this").endsWith("invented: 0 of 1 ports exercised\n");
  }

  @Test
  void goesOnWhereAPlatformOnlyLists() {
    ExternalApplications listing =
        (talent, from) -> new PagesInMemory<>(List.of(application(talent)), from);

    call(Map.of(TalentLookup.class, lookup, ExternalApplications.class, listing), false);

    assertThat(printed())
        .contains("application-1", "refused: External applications cannot be written")
        .endsWith("invented: 2 of 2 ports exercised\n");
  }

  @Test
  void printsNoPerson() {
    call(everything(), false);

    assertThat(printed()).doesNotContain("沈清禾", "13900001234", "13900000001", "90000004");
  }

  @Test
  void fitsATerminalOfAHundredColumns() {
    call(everything(), false);

    assertThat(printed()).contains("来源 来源");
    assertThat(printed().lines())
        .allSatisfy(
            line ->
                assertThat(line.codePoints().map(one -> one < 0x2E80 ? 1 : 2).sum())
                    .isLessThanOrEqualTo(100));
  }

  /** Every port: those that a test looks at, and any other as a listing of nothing. */
  private Map<Class<?>, Object> everything() {
    Map<Class<?>, Object> served = new HashMap<>();
    Ports.all().forEach(port -> served.put(port, listingNothing(port)));
    served.put(ResumeIntake.class, intake);
    served.put(ResumeRecords.class, records);
    served.put(ResumeSources.class, sources);
    served.put(TalentLookup.class, lookup);
    served.put(ExternalApplications.class, applications);
    served.put(Talents.class, new EmptyProfiles());
    return served;
  }

  private static Object listingNothing(Class<?> port) {
    return Proxy.newProxyInstance(
        port.getClassLoader(),
        new Class<?>[] {port},
        (proxy, method, arguments) ->
            new PagesInMemory<>(List.of(), (PageRequest) arguments[arguments.length - 1]));
  }

  private void call(Map<Class<?>, Object> ports, boolean hasSettings) {
    new Quickstart(
            new Options(Map.of(), hasSettings ? List.of("a.setting") : List.of()),
            new Output(out()))
        .call(new InventedPlatform(ports), "a test");
  }

  private PrintStream out() {
    return new PrintStream(printed, true, StandardCharsets.UTF_8);
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

  /** Creates a record once under a key. */
  private static final class RecordedApplications implements ExternalApplications {

    private final List<TalentId> listed = new ArrayList<>();
    private final Map<SubmitKey, ExternalApplicationId> kept = new HashMap<>();
    private int created;

    @Override
    public Paged<ExternalApplication> ofTalent(TalentId talent, PageRequest from) {
      listed.add(talent);
      return new PagesInMemory<>(List.of(application(talent)), from);
    }

    @Override
    public ExternalApplicationId create(ExternalApplicationContent content, SubmitKey key) {
      return kept.computeIfAbsent(key, any -> ExternalApplicationId.of("created-" + ++created));
    }

    @Override
    public void delete(ExternalApplicationId id, TalentId talent) {
      kept.values().remove(id);
    }
  }
}
