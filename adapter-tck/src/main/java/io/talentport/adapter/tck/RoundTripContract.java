package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.internal.platform.FeishuTalents;
import io.talentport.adapter.tck.internal.platform.ListingDriver;
import io.talentport.adapter.tck.internal.platform.OperationDriver;
import io.talentport.adapter.tck.internal.platform.Resumes;
import io.talentport.adapter.tck.internal.spec.SchemaCoverage;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.JobOutcome;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import io.talentport.sandbox.Fault;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every field arrives, in both directions, and a missing one stays missing. */
abstract class RoundTripContract extends ContractGroup {

  RoundTripContract(RecruitingAdapterContract contract) {
    super(contract);
  }

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
  @Promise("C30")
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
  @Promise("C31")
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
  @Promise("C32")
  @DisplayName("C32 brings what the platform holds, in its order")
  void required_bringsWhatThePlatformHolds(ListingDriver<?> listing) {
    arrivesFromSandbox(listing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("listings")
  @Promise("C33")
  @DisplayName("C33 declares which attributes of the core the platform has no field for")
  void required_declaresTheAttributesThatThePlatformCannotFill(ListingDriver<?> listing) {
    assertThat(Attributes.empty(listing.full()))
        .as("attributes that stay empty, against the table of fields lost")
        .isEqualTo(new TreeSet<>(listing.lost()));
  }

  @Test
  @Promise(value = "C34", port = TalentLookup.class)
  @DisplayName("C34 brings every field of a talent that was found")
  void required_bringsEveryFieldOfATalent() {
    FeishuTalents.seed(rig().sandbox().seed(), List.of(FeishuTalents.full()));

    List<TalentMatch> found = rig().connect().port(TalentLookup.class).find(FeishuTalents.query());

    assertThat(found).containsExactly(FeishuTalents.full());
    assertThat(Attributes.empty(FeishuTalents.full())).isEqualTo(FeishuTalents.LOST);
  }

  @Test
  @Promise(value = "C35", port = TalentLookup.class)
  @DisplayName("C35 brings a talent with nothing but its id, and nobody as nobody")
  void required_bringsATalentWithNothingButItsId() {
    TalentLookup lookup = rig().connect().port(TalentLookup.class);
    ObjectNode alone = JsonNodeFactory.instance.objectNode();
    alone.putArray("talent_list").addObject().put("talent_id", "talent-alone");
    ObjectNode withoutList = JsonNodeFactory.instance.objectNode();
    ObjectNode withoutData = script().success(withoutList);
    withoutData.remove("data");

    assertThat(answered(lookup, script().success(alone)))
        .containsExactly(TalentMatch.builder().talentId(TalentId.of("talent-alone")).build());
    assertThat(answered(lookup, script().success(withoutList))).isEmpty();
    assertThat(answered(lookup, withoutData)).isEmpty();
    assertThat(lookup.find(FeishuTalents.query())).isEmpty();
  }

  private List<TalentMatch> answered(TalentLookup lookup, JsonNode reply) {
    rig().sandbox().faults().next(operationOf(TalentLookup.class), Fault.body(reply.toString()));
    return lookup.find(FeishuTalents.query());
  }

  private String operationOf(Class<?> port) {
    return operations()
        .filter(driver -> driver.port().equals(port))
        .map(OperationDriver::operation)
        .findFirst()
        .orElseThrow();
  }

  @Test
  @Promise(value = "C36", port = ResumeIntake.class)
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
  @Promise(value = "C37", port = ResumeIntake.class)
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
  @Promise(value = "C38", port = ResumeIntake.class)
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

    intake.submit(Resumes.minimal().build(), SubmitOptions.strict());
    assertThat(rig().sandbox().seed().submittedResumes()).hasSize(1);
  }

  @Test
  @Promise(value = "C39", port = ResumeIntake.class)
  @DisplayName("C39 shows a submitted résumé in the listing, as the one that the receipt names")
  void required_showsASubmittedResumeInTheListing() {
    RecruitingPlatform platform = rig().connect();
    ResumeReceipt receipt = platform.port(ResumeIntake.class).submit(Resumes.full().build());

    JsonNode sent =
        new JsonMapper().readTree(rig().requests(operationOf(ResumeIntake.class)).get(0).body());

    assertThat(sent.findValue("channel").asString()).isEqualTo("liepin");
    assertThat(rig().sandbox().seed().resumeRecords(0, 10))
        .extracting(row -> row.resumeId())
        .containsExactly(receipt.resumeId().orElseThrow().value());
  }
}
