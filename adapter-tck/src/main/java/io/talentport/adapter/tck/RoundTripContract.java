package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.platform.ListingDriver;
import io.talentport.adapter.tck.internal.platform.Resumes;
import io.talentport.adapter.tck.internal.platform.TalentDriver;
import io.talentport.adapter.tck.internal.spec.SchemaCoverage;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every field arrives, in both directions, and a missing one stays missing. */
abstract class RoundTripContract extends ContractGroup {

  private <T> Page<T> pageOf(ListingDriver<T> listing, List<T> values) {
    rig()
        .sandbox()
        .faults()
        .next(listing.operation().id(), Fault.body(listing.page(values, false, null).toString()));
    return listing.list(rig().connect(), PageRequest.first()).pages().iterator().next();
  }

  private <T> void arrivesComplete(ListingDriver<T> listing) {
    T full = listing.full();
    assertThat(
            SchemaCoverage.missing(
                script().spec(), script().spec().schema(listing.itemSchema()), listing.item(full)))
        .as("documented fields that the contract's own full value lacks")
        .isEmpty();

    Page<T> page = pageOf(listing, List.of(full, listing.sample(1)));

    assertThat(page.faults()).isEmpty();
    assertThat(page.items()).containsExactly(full, listing.sample(1));
    assertThat(page.next()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C30")
  @DisplayName("C30 brings every field of a listed record")
  void required_bringsEveryFieldOfARecord(ListingDriver<?> listing) {
    arrivesComplete(listing);
  }

  private <T> void arrivesBare(ListingDriver<T> listing) {
    Page<T> page = pageOf(listing, List.of(listing.minimal()));

    assertThat(page.faults()).isEmpty();
    assertThat(page.items()).containsExactly(listing.minimal());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C31")
  @DisplayName("C31 brings a record that has nothing but its id")
  void required_bringsARecordWithNothingButItsId(ListingDriver<?> listing) {
    arrivesBare(listing);
  }

  private <T> void arrivesFromSandbox(ListingDriver<T> listing) {
    listing.seed(rig().sandbox().seed(), listing.samples(7));

    assertThat(listing.list(rig().connect(), PageRequest.first()))
        .containsExactlyElementsOf(listing.samples(7));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C32")
  @DisplayName("C32 brings what the platform holds, in its order")
  void required_bringsWhatThePlatformHolds(ListingDriver<?> listing) {
    arrivesFromSandbox(listing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @ContractCase("C33")
  @DisplayName("C33 declares which attributes of the core the platform has no field for")
  void required_declaresTheAttributesThatThePlatformCannotFill(ListingDriver<?> listing) {
    assertThat(Attributes.empty(listing.full()))
        .as("attributes that stay empty, against the table of fields lost")
        .isEqualTo(new TreeSet<>(listing.lost()));
  }

  @Test
  @ContractCase(value = "C34", port = TalentLookup.class)
  @DisplayName("C34 brings every field of a talent that was found")
  void required_bringsEveryFieldOfATalent() {
    TalentDriver talents = script().talents();
    talents.seed(rig().sandbox().seed(), List.of(talents.full()));

    List<TalentMatch> found = rig().connect().port(TalentLookup.class).find(talents.query());

    assertThat(found).containsExactly(talents.full());
    assertThat(Attributes.empty(talents.full())).isEqualTo(talents.lost());
  }

  @Test
  @ContractCase(value = "C35", port = TalentLookup.class)
  @DisplayName("C35 brings a talent with nothing but its id, and nobody as nobody")
  void required_bringsATalentWithNothingButItsId() {
    TalentLookup lookup = rig().connect().port(TalentLookup.class);
    TalentDriver talents = script().talents();

    assertThat(answered(lookup, Fault.body(talents.bareReply().toString())))
        .containsExactly(talents.bare());
    assertThat(talents.nobody())
        .isNotEmpty()
        .allSatisfy(nobody -> assertThat(answered(lookup, nobody)).isEmpty());
    assertThat(lookup.find(talents.query())).isEmpty();
  }

  private List<TalentMatch> answered(TalentLookup lookup, Fault reply) {
    rig().sandbox().faults().next(operationOf(TalentLookup.class), reply);
    return lookup.find(script().talents().query());
  }

  @Test
  @ContractCase(value = "C36", port = ResumeIntake.class, mayBeElsewhere = true)
  @DisplayName("C36 submits every field of a résumé and reports what it left out")
  void required_submitsEveryFieldOfAResume() {
    Resume resume = Resumes.full().build();
    assertThat(Attributes.empty(resume)).as("the contract's own full résumé").isEmpty();
    JsonNode expected = script().submission(resume);
    assertThat(
            SchemaCoverage.missing(
                script().spec(), script().spec().schema(script().submissionSchema()), expected))
        .as("documented fields that the contract's own full résumé lacks")
        .isEmpty();

    ResumeReceipt receipt = rig().connect().port(ResumeIntake.class).submit(resume);

    assertThat(rig().sandbox().seed().submittedResumes()).containsExactly(expected);
    assertThat(receipt.platform().value()).isEqualTo(adapter().id());
    assertThat(receipt.resumeId().isPresent() || receipt.talentId().isPresent()).isTrue();
    assertThat(receipt.jobs()).extracting(JobOutcome::job).isEqualTo(resume.matchedJobs());
    assertThat(receipt.notCarried())
        .as("what was left out, against the table of fields lost")
        .isEqualTo(script().notCarried());
  }

  @Test
  @ContractCase(value = "C37", port = ResumeIntake.class, mayBeElsewhere = true)
  @DisplayName("C37 sends no field that a résumé does not have")
  void required_sendsNoFieldThatAResumeDoesNotHave() {
    Resume resume = Resumes.minimal().build();

    ResumeReceipt receipt = rig().connect().port(ResumeIntake.class).submit(resume);

    assertThat(rig().sandbox().seed().submittedResumes())
        .containsExactly(script().submission(resume));
    assertThat(receipt.notCarried()).isEmpty();
    assertThat(receipt.jobs()).isEmpty();
  }

  @Test
  @ContractCase(value = "C38", port = ResumeIntake.class)
  @DisplayName("C38 refuses to leave anything out when it is told to be strict")
  void required_leavesNothingOutWhenStrict() {
    RecruitingPlatform platform = rig().connect();
    ResumeIntake intake = platform.port(ResumeIntake.class);

    UnsupportedCapabilityException refusal =
        Failing.with(
            UnsupportedCapabilityException.class,
            () -> intake.submit(Resumes.full().build(), SubmitOptions.strict()));
    script().notCarried().forEach(lost -> assertThat(refusal).hasMessageContaining(lost));
    rig().nothingWasSent();

    intake.submit(script().carriedWhole(), SubmitOptions.strict());
    assertThat(script().written(rig().sandbox().seed(), operationOf(ResumeIntake.class)))
        .isEqualTo(1);
  }

  @Test
  @ContractCase(
      value = "C39",
      port = {ResumeIntake.class, ResumeRecords.class})
  @DisplayName("C39 shows a submitted résumé in the listing, as the one that the receipt names")
  void required_showsASubmittedResumeInTheListing() {
    RecruitingPlatform platform = rig().connect();
    ResumeReceipt receipt = platform.port(ResumeIntake.class).submit(Resumes.full().build());

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
        Resumes.minimal()
            .contacts(ContactDetails.builder().mobile(mobile).build())
            .file(ResumeFile.ofBytes("resume.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
            .build();
    RecruitingPlatform platform = rig().connect();
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
    RecruitingPlatform platform = rig().connect();
    platform
        .port(ResumeIntake.class)
        .submit(
            Resumes.minimal()
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
