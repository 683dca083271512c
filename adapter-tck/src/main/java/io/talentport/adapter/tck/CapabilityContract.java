package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.Capability;
import io.talentport.core.CapabilityDetail;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.Ports;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A platform behaves as its capabilities declare, so that applications can rely on them. */
abstract class CapabilityContract extends ContractGroup {

  private static final MobileNumber MOBILE = MobileNumber.of("13987650123");

  private static Capability declared(RecruitingPlatform platform, Class<?> port) {
    return platform.capability(port).orElseThrow();
  }

  @Test
  @ContractCase("C111")
  @DisplayName("C111 declares for every port whether it serves it, and why not, without a call")
  void required_tellsOfEveryPortWhetherItServesIt() {
    RecruitingPlatform platform = fixture().connect();

    assertThat(platform.capabilities())
        .as("every port of the core is declared once")
        .extracting(Capability::port)
        .containsExactlyInAnyOrderElementsOf(Ports.all());
    for (Class<?> port : Ports.all()) {
      Capability declared = declared(platform, port);
      assertThat(declared.level() != CapabilityLevel.NONE)
          .as("whether %s is declared to be served", port.getSimpleName())
          .isEqualTo(adapter().serves(port));
      assertThat(declared.reason().isEmpty()).isEqualTo(declared.level() == CapabilityLevel.FULL);
      if (declared.level() == CapabilityLevel.NONE) {
        assertThat(
                ExpectedFailure.of(UnsupportedCapabilityException.class, () -> platform.port(port)))
            .hasMessageContaining(declared.reason());
      }
    }
    fixture().nothingWasSent();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C112", mayHaveNoCase = true)
  @DisplayName("C112 declares the page size that the platform allows")
  void required_tellsThePageSize(Listing listing) {
    assertThat(Declared.detail(fixture().connect(), listing.port(), CapabilityDetail.PAGE_SIZE))
        .isEqualTo(String.valueOf(listing.largestPage()));
  }

  @Test
  @ContractCase(value = "C113", port = ResumeRecords.class)
  @DisplayName("C113 takes a window of updates if it declares so, and refuses it unsent if not")
  void required_takesAWindowOfUpdatesIfItTellsSo() {
    RecruitingPlatform platform = fixture().connect();
    ResumeRecordQuery window =
        ResumeRecordQuery.updatedBetween(
            fixture().clock().instant().minusSeconds(60), fixture().clock().instant());
    ResumeRecords records = platform.port(ResumeRecords.class);

    if (Declared.detail(platform, ResumeRecords.class, CapabilityDetail.UPDATE_WINDOW)
        .equals(Declared.NO)) {
      refusedUnsent(() -> records.list(window, PageRequest.first()));
    } else {
      assertThat(records.list(window, PageRequest.first())).isEmpty();
    }
  }

  @Test
  @ContractCase(value = "C114", port = ResumeRecords.class)
  @DisplayName("C114 lists contacts if it declares so and is asked to, and never unasked")
  void required_tellsContactsIfItIsAsked() {
    RecruitingPlatform platform = fixture().connect();
    ResumeRecords records = platform.port(ResumeRecords.class);
    ResumeRecordQuery asking = ResumeRecordQuery.everything().includingContacts();

    if (Declared.detail(platform, ResumeRecords.class, CapabilityDetail.RECORD_CONTACTS)
        .equals(Declared.NO)) {
      refusedUnsent(() -> records.list(asking, PageRequest.first()));
      return;
    }
    TalentMatch person =
        TalentMatch.builder().talentId(TalentId.of("talent-1")).mobile(MOBILE).build();
    adapter().lookup().seed(fixture().sandbox().seed(), person);
    assertThat(records.list(asking, PageRequest.first()))
        .singleElement()
        .extracting(record -> record.contacts().flatMap(ContactDetails::mobile))
        .isEqualTo(person.mobile());
    assertThat(records.list(ResumeRecordQuery.everything(), PageRequest.first()))
        .as("what nobody asked for")
        .singleElement()
        .matches((ResumeRecord record) -> record.contacts().isEmpty());
  }

  @Test
  @ContractCase(value = "C115", port = TalentLookup.class)
  @DisplayName(
      "C115 takes as many criteria per call as it declares, and refuses the kinds that it lacks")
  void required_takesAsManyCriteriaACallAsItTells() {
    Map<String, Function<Integer, TalentQuery>> kinds =
        Map.of(
            CapabilityDetail.MOBILES_PER_CALL,
            count ->
                TalentQuery.builder()
                    .addAllMobiles(mobiles(MobileNumber.MAINLAND_CHINA, count))
                    .build(),
            CapabilityDetail.EMAILS_PER_CALL,
            count ->
                TalentQuery.builder()
                    .addAllEmails(
                        numbers(count).mapToObj(i -> EmailAddress.of(i + "@example.org")).toList())
                    .build(),
            CapabilityDetail.IDENTIFICATIONS_PER_CALL,
            count ->
                TalentQuery.builder()
                    .identificationType(IdentificationType.PASSPORT)
                    .addAllIdentificationNumbers(
                        numbers(count).mapToObj(i -> IdentificationNumber.of("E" + i)).toList())
                    .build());
    RecruitingPlatform platform = fixture().connect();
    TalentLookup lookup = platform.port(TalentLookup.class);

    kinds.forEach(
        (limit, query) -> {
          String declared = Declared.detail(platform, TalentLookup.class, limit);
          if (declared.equals(Declared.NO)) {
            ExpectedFailure.of(
                UnsupportedCapabilityException.class, () -> lookup.find(query.apply(1)));
          } else {
            int most = Integer.parseInt(declared);
            assertThat(callsOf(lookup, query.apply(most))).as("calls for %s", limit).isEqualTo(1);
            assertThat(callsOf(lookup, query.apply(most + 1))).as("one more").isEqualTo(2);
          }
        });
  }

  private int callsOf(TalentLookup lookup, TalentQuery query) {
    int before = fixture().callsOfPorts();
    assertThat(lookup.find(query)).isEmpty();
    return fixture().callsOfPorts() - before;
  }

  private static IntStream numbers(int count) {
    return IntStream.range(1_000_000, 1_000_000 + count);
  }

  private static List<MobileNumber> mobiles(String code, int count) {
    return numbers(count).mapToObj(i -> MobileNumber.of(code, "1390" + i)).toList();
  }

  @Test
  @ContractCase(value = "C116", port = TalentLookup.class)
  @DisplayName("C116 takes the calling codes that it declares, and refuses others unsent")
  void required_takesTheCallingCodesThatItTells() {
    RecruitingPlatform platform = fixture().connect();
    TalentLookup lookup = platform.port(TalentLookup.class);
    String declared = Declared.detail(platform, TalentLookup.class, CapabilityDetail.CALLING_CODES);
    TalentQuery abroad = TalentQuery.builder().addAllMobiles(mobiles("852", 1)).build();

    if (declared.equals("any")) {
      assertThat(lookup.find(abroad)).isEmpty();
    } else {
      refusedUnsent(() -> lookup.find(abroad));
      assertThat(callsOf(lookup, TalentQuery.builder().addAllMobiles(mobiles(declared, 1)).build()))
          .isEqualTo(1);
    }
  }

  @Test
  @ContractCase(value = "C117", port = ResumeIntake.class)
  @DisplayName("C117 carries the documents and jobs that it declares, and reports the others")
  void required_carriesTheDocumentsAndJobsThatItTells() {
    Map<String, Resume> parts =
        Map.of(
            CapabilityDetail.FILE_CONTENT,
            Resume.builder()
                .from(adapter().submit().carriedWhole())
                .file(ResumeFile.ofBytes("cv.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .build(),
            CapabilityDetail.FILE_URL,
            Resume.builder()
                .from(adapter().submit().carriedWhole())
                .file(ResumeFile.ofUrl("cv.pdf", URI.create("https://files.example.org/cv.pdf")))
                .build(),
            CapabilityDetail.MATCHED_JOBS,
            Resume.builder()
                .from(adapter().submit().carriedWhole())
                .addMatchedJobs(JobId.of("job-one"))
                .build());
    RecruitingPlatform platform = fixture().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);

    parts.forEach(
        (limit, resume) -> {
          String declared = Declared.detail(platform, ResumeIntake.class, limit);
          int before = fixture().callsOfPorts();
          if (declared.equals(Declared.NO) || declared.equals("on-request")) {
            ExpectedFailure.of(
                UnsupportedCapabilityException.class,
                () -> intake.submit(resume, SubmitOptions.strict()));
            assertThat(fixture().callsOfPorts()).as("calls for %s", limit).isEqualTo(before);
          } else {
            assertThat(intake.submit(resume, SubmitOptions.strict()).notCarried()).isEmpty();
          }
        });
  }

  @Test
  @ContractCase(value = "C118", port = ResumeIntake.class)
  @DisplayName("C118 refuses an existing person if it declares so and is asked to")
  void required_refusesAPersonWhoExistsIfItIsAskedTo() {
    RecruitingPlatform platform = fixture().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);
    SubmitOptions once = SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS);
    Resume resume = SampleResumes.minimal().build();

    if (Declared.detail(platform, ResumeIntake.class, CapabilityDetail.FAIL_IF_EXISTS)
        .equals(Declared.YES)) {
      intake.submit(resume, once);
      ExpectedFailure.of(ConflictException.class, () -> intake.submit(resume, once));
      assertThat(adapter().submit().driver().written(fixture().sandbox().seed())).isEqualTo(1);
    } else {
      refusedUnsent(() -> intake.submit(resume, once));
    }
  }
}
