package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.fixture.Attributes;
import io.talentport.adapter.tck.internal.fixture.Example;
import io.talentport.adapter.tck.internal.fixture.FixtureFile;
import io.talentport.adapter.tck.internal.spec.SchemaCoverage;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.RecordedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every field is mapped, in both directions, and a missing one stays missing. */
abstract class RoundTripContract extends ContractGroup {

  private Page<?> pageOf(Listing listing, List<Example> rows) {
    listing.answerNext(fixture().sandbox().faults(), rows, false, null);
    return listing.list(fixture().connect(), PageRequest.first()).pages().iterator().next();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C30", mayHaveNoCase = true)
  @DisplayName("C30 brings every field of a listed record")
  void required_bringsEveryFieldOfARecord(Listing listing) {
    Example full = listing.full();
    assertThat(
            SchemaCoverage.missing(listing.operation().spec(), listing.rowSchema(), full.content()))
        .as("documented fields that the full row in the fixtures lacks")
        .isEmpty();

    Page<?> page = pageOf(listing, List.of(full, listing.sample(1)));

    assertThat(page.faults()).isEmpty();
    assertThat(Attributes.ofAll(page.items()))
        .containsExactly(full.expected(), listing.sample(1).expected());
    assertThat(page.next()).isEmpty();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C31", mayHaveNoCase = true)
  @DisplayName("C31 brings a record that has nothing but its id")
  void required_bringsARecordWithNothingButItsId(Listing listing) {
    Page<?> page = pageOf(listing, List.of(listing.minimal()));

    assertThat(page.faults()).isEmpty();
    assertThat(Attributes.ofAll(page.items())).containsExactly(listing.minimal().expected());
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C32", mayHaveNoCase = true)
  @DisplayName("C32 brings what the platform holds, in its order")
  void required_bringsWhatThePlatformHolds(Listing listing) {
    listing.seed(fixture().sandbox().seed(), listing.samples(7));

    assertThat(Attributes.ofAll(listing.list(fixture().connect(), PageRequest.first())))
        .isEqualTo(Example.expected(listing.samples(7)));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C33", mayHaveNoCase = true)
  @DisplayName("C33 declares which attributes of the core the platform has no field for")
  void required_declaresTheAttributesThatThePlatformCannotFill(Listing listing) {
    Page<?> page = pageOf(listing, List.of(listing.full()));

    assertThat(page.items())
        .singleElement()
        .satisfies(
            record ->
                assertThat(Attributes.empty(record))
                    .as("attributes that stay empty, against those declared to be lost")
                    .isEqualTo(listing.lost()));
  }

  @Test
  @ContractCase(value = "C34", port = TalentLookup.class)
  @DisplayName("C34 brings every field of a talent that was found")
  void required_bringsEveryFieldOfATalent() {
    LookupUnderTest described = adapter().lookup();
    described.seed(fixture().sandbox().seed(), described.person());
    TalentLookup lookup = fixture().connect().port(TalentLookup.class);

    assertThat(lookup.find(described.query())).containsExactly(described.person());

    Example full = fixtures().example("full", "reply");
    List<TalentMatch> found = answered(lookup, 200, full.content());
    assertThat(Attributes.ofAll(found)).containsExactly(full.expected());
    assertThat(Attributes.empty(found.get(0)))
        .as("attributes that stay empty, against those declared to be lost")
        .containsExactlyInAnyOrderElementsOf(fixtures().texts("lost"));
  }

  @Test
  @ContractCase(value = "C35", port = TalentLookup.class)
  @DisplayName("C35 brings a talent with nothing but its id, and nobody as nobody")
  void required_bringsATalentWithNothingButItsId() {
    TalentLookup lookup = fixture().connect().port(TalentLookup.class);
    Example minimal = fixtures().example("minimal", "reply");

    assertThat(Attributes.ofAll(answered(lookup, 200, minimal.content())))
        .containsExactly(minimal.expected());
    assertThat(fixtures().node("nobody"))
        .isNotEmpty()
        .allSatisfy(
            answer ->
                assertThat(answered(lookup, answer.path("status").asInt(), answer.path("body")))
                    .isEmpty());
    assertThat(lookup.find(adapter().lookup().query())).isEmpty();
  }

  private FixtureFile fixtures() {
    return adapter().fixtures(adapter().lookup().operation());
  }

  private List<TalentMatch> answered(TalentLookup lookup, int status, JsonNode reply) {
    fixture()
        .sandbox()
        .faults()
        .next(
            adapter().lookup().operation(),
            Fault.status(status, "application/json", reply.toString()));
    return lookup.find(adapter().lookup().query());
  }

  @Test
  @ContractCase(value = "C36", port = ResumeIntake.class, mayBeElsewhere = true)
  @DisplayName("C36 submits every field of a résumé and reports what it left out")
  void required_submitsEveryFieldOfAResume() {
    Resume resume = SampleResumes.full().build();
    assertThat(Attributes.empty(resume)).as("the contract's own full résumé").isEmpty();
    SpecCall call = adapter().spec().call(adapter().submit().operation());
    assertThat(SchemaCoverage.missing(call.spec(), call.requestSchema(), golden("full")))
        .as("documented fields that the full body in the fixtures lacks")
        .isEmpty();

    ResumeReceipt receipt = fixture().connect().port(ResumeIntake.class).submit(resume);

    assertThat(sent()).isEqualTo(golden("full"));
    assertThat(receipt.platform().value()).isEqualTo(adapter().id());
    assertThat(receipt.resumeId().isPresent() || receipt.talentId().isPresent()).isTrue();
    assertThat(receipt.jobs()).extracting(JobOutcome::job).isEqualTo(resume.matchedJobs());
    assertThat(receipt.notCarried())
        .as("what was left out, against what is declared not to be carried")
        .isEqualTo(notCarried());
  }

  /** A body from the fixtures. */
  private JsonNode golden(String name) {
    return adapter().fixtures(adapter().submit().operation()).node(name);
  }

  private List<String> notCarried() {
    return adapter().fixtures(adapter().submit().operation()).texts("notCarried");
  }

  /** The body of the only submit. */
  private JsonNode sent() {
    List<RecordedRequest> requests = fixture().requests(adapter().submit().operation());
    assertThat(requests).hasSize(1);
    return new JsonMapper().readTree(requests.get(0).body());
  }

  @Test
  @ContractCase(value = "C37", port = ResumeIntake.class, mayBeElsewhere = true)
  @DisplayName("C37 sends no field that a résumé does not have")
  void required_sendsNoFieldThatAResumeDoesNotHave() {
    ResumeReceipt receipt =
        fixture().connect().port(ResumeIntake.class).submit(SampleResumes.minimal().build());

    assertThat(sent()).isEqualTo(golden("minimal"));
    assertThat(receipt.notCarried()).isEmpty();
    assertThat(receipt.jobs()).isEmpty();
  }

  @Test
  @ContractCase(value = "C38", port = ResumeIntake.class)
  @DisplayName("C38 refuses to leave anything out of a strict submit")
  void required_leavesNothingOutWhenStrict() {
    RecruitingPlatform platform = fixture().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);

    UnsupportedCapabilityException refusal =
        ExpectedFailure.of(
            UnsupportedCapabilityException.class,
            () -> intake.submit(SampleResumes.full().build(), SubmitOptions.strict()));
    notCarried().forEach(lost -> assertThat(refusal).hasMessageContaining(lost));
    fixture().nothingWasSent();

    intake.submit(adapter().submit().carriedWhole(), SubmitOptions.strict());
    assertThat(adapter().submit().driver().written(fixture().sandbox().seed())).isEqualTo(1);
  }

  @Test
  @ContractCase(
      value = "C39",
      port = {ResumeIntake.class, ResumeRecords.class})
  @DisplayName("C39 shows a submitted résumé in the listing, as the one that the receipt names")
  void required_showsASubmittedResumeInTheListing() {
    RecruitingPlatform platform = fixture().connect();
    ResumeReceipt receipt = platform.port(ResumeIntake.class).submit(SampleResumes.full().build());

    List<ResumeRecord> listed =
        platform.port(ResumeRecords.class).list(PageRequest.first()).stream().toList();

    assertThat(listed).singleElement().satisfies(record -> isOf(receipt, record));
  }

  private static void isOf(ResumeReceipt receipt, ResumeRecord record) {
    assertThat(receipt.resumeId().isPresent() || receipt.talentId().isPresent()).isTrue();
    receipt.resumeId().ifPresent(id -> assertThat(record.resumeId()).contains(id));
    receipt.talentId().ifPresent(id -> assertThat(record.talentId()).contains(id));
  }

  @Test
  @ContractCase(
      value = "C44",
      port = {TalentLookup.class, ResumeIntake.class, ResumeRecords.class})
  @DisplayName("C44 finds whom it submitted by mobile number, and sees them in the listing")
  void required_findsAndListsWhomItSubmitted() {
    MobileNumber mobile = MobileNumber.of("13912345678");
    Resume resume =
        SampleResumes.minimal()
            .contacts(ContactDetails.builder().mobile(mobile).build())
            .file(ResumeFile.ofBytes("resume.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
            .build();
    RecruitingPlatform platform = fixture().connect();
    TalentLookup lookup = platform.port(TalentLookup.class);
    TalentQuery query = TalentQuery.builder().addMobiles(mobile).build();
    assertThat(lookup.find(query)).as("found before anything is submitted").isEmpty();

    ResumeReceipt receipt = platform.port(ResumeIntake.class).submit(resume);

    assertThat(lookup.find(query))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.mobile()).contains(mobile);
              receipt.talentId().ifPresent(id -> assertThat(match.talentId()).isEqualTo(id));
            });
    assertThat(platform.port(ResumeRecords.class).list(PageRequest.first()))
        .singleElement()
        .satisfies(record -> isOf(receipt, record));
  }

  @Test
  @ContractCase(
      value = "C48",
      port = {TalentLookup.class, ResumeIntake.class})
  @DisplayName("C48 finds a mobile number however it is written, there and here")
  void required_findsANumberHoweverItIsWritten() {
    MobileNumber digits = MobileNumber.of("13912345678");
    RecruitingPlatform platform = fixture().connect();
    platform
        .port(ResumeIntake.class)
        .submit(
            SampleResumes.minimal()
                .contacts(ContactDetails.builder().mobile(MobileNumber.of("139-1234 5678")).build())
                .build());

    for (String written : List.of("13912345678", "139 1234 5678", "139-12345678")) {
      TalentQuery query =
          TalentQuery.builder().addMobiles(MobileNumber.of(written), digits).build();
      assertThat(platform.port(TalentLookup.class).find(query))
          .as("asked for by %d characters", written.length())
          .singleElement()
          .satisfies(match -> assertThat(match.mobile()).contains(digits));
    }
  }
}
