package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.TalentLookup;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input is refused before any call, with its name and its rule. */
abstract class BadInputContract extends ContractGroup {

  private void refused(String thing, String rule, ThrowingCallable call) {
    InvalidRequestException refusal = ExpectedFailure.of(InvalidRequestException.class, call);
    assertThat(refusal).hasMessageContaining(thing).hasMessageContaining(rule);
    assertThat(refusal.field()).as("the refusal names the field").isPresent();
    assertThat(refusal.remedy()).as("the refusal says what to do").isPresent();
    assertThat(refusal.retryable()).isFalse();
    fixture().nothingWasSent();
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C20", mayHaveNoCase = true)
  @DisplayName("C20 refuses a page larger than the platform allows, when the listing is made")
  void required_refusesAPageThatIsTooLarge(Listing listing) {
    RecruitingPlatform platform = fixture().connect();
    int tooLarge = listing.largestPage() + 1;

    refused(
        "page size",
        "must be at most " + listing.largestPage(),
        () -> listing.list(platform, PageRequest.first().size(tooLarge)));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C21", mayHaveNoCase = true)
  @DisplayName("C21 refuses a page of no records")
  void required_refusesAPageOfNothing(Listing listing) {
    RecruitingPlatform platform = fixture().connect();

    refused("page size", "at least 1", () -> listing.list(platform, PageRequest.first().size(0)));
  }

  @ParameterizedTest(name = "{0}", allowZeroInvocations = true)
  @MethodSource("listings")
  @ContractCase(value = "C22", mayHaveNoCase = true)
  @DisplayName("C22 refuses a cursor that no page gave")
  void required_refusesACursorThatNoPageGave(Listing listing) {
    RecruitingPlatform platform = fixture().connect();

    for (String text : new String[] {"x", "12ABC3EDS", "MQo", "ÄÖÜ", "%%%", "a b"}) {
      refused(
          "cursor", "is not one", () -> listing.list(platform, PageRequest.from(Cursor.of(text))));
    }
    refused("cursor", "must not be blank", () -> Cursor.of(" "));
  }

  @Test
  @ContractCase(value = "C23", port = ExternalApplications.class)
  @DisplayName("C23 refuses a blank talent id")
  void required_refusesABlankTalentId() {
    ExternalApplications applications = fixture().connect().port(ExternalApplications.class);

    refused(
        "talentId",
        "must not be blank",
        () -> applications.ofTalent(TalentId.of(" "), PageRequest.first()));
  }

  @Test
  @ContractCase(value = "C24", port = TalentLookup.class)
  @DisplayName("C24 refuses a look-up without a criterion")
  void required_refusesALookupWithoutACriterion() {
    TalentLookup lookup = fixture().connect().port(TalentLookup.class);

    refused(
        "talentQuery", "at least one criterion", () -> lookup.find(TalentQuery.builder().build()));
  }

  @Test
  @ContractCase(value = "C25", port = TalentLookup.class)
  @DisplayName("C25 refuses identification numbers without their kind, and a kind alone")
  void required_refusesIdentificationNumbersWithoutTheirKind() {
    TalentLookup lookup = fixture().connect().port(TalentLookup.class);

    refused(
        "identificationType",
        "must be given with identification numbers",
        () ->
            lookup.find(
                TalentQuery.builder()
                    .addIdentificationNumbers(IdentificationNumber.of("E1"))
                    .build()));
    refused(
        "identificationNumbers",
        "must be given with an identification type",
        () ->
            lookup.find(
                TalentQuery.builder()
                    .addEmails(EmailAddress.of("a@example.org"))
                    .identificationType(IdentificationType.PASSPORT)
                    .build()));
  }

  @Test
  @ContractCase(value = "C26", port = ResumeIntake.class)
  @DisplayName("C26 refuses a résumé without a name")
  void required_refusesAResumeWithoutAName() {
    ResumeIntake intake = fixture().connect().port(ResumeIntake.class);

    refused(
        "name",
        "must have a value",
        () ->
            intake.submit(
                SampleResumes.minimal().person(PersonalDetails.builder().build()).build()));
    refused("person", "must have a value", () -> intake.submit(Resume.builder().build()));
  }

  @Test
  @ContractCase(value = "C27", port = ResumeIntake.class)
  @DisplayName("C27 refuses a résumé without what the platform demands, and an unusable file")
  void required_refusesAResumeWithoutWhatThePlatformDemands() {
    ResumeIntake intake = fixture().connect().port(ResumeIntake.class);
    assertThat(adapter().submit().refused()).isNotEmpty();

    adapter()
        .submit()
        .refused()
        .forEach(
            wrong ->
                refused(wrong.place(), wrong.rule(), () -> intake.submit(wrong.resume().get())));
  }

  @Test
  @ContractCase(value = "C28", port = TalentLookup.class)
  @DisplayName("C28 refuses to look for a number of which digits are hidden, without repeating it")
  void required_refusesToLookForAHiddenNumber() {
    TalentLookup lookup = fixture().connect().port(TalentLookup.class);
    TalentQuery query =
        TalentQuery.builder()
            .addMobiles(MobileNumber.of("13987650123"), MobileNumber.of("139****0123"))
            .build();

    refused("query.mobiles", "asterisks", () -> lookup.find(query));
    assertThat(ExpectedFailure.of(InvalidRequestException.class, () -> lookup.find(query)))
        .hasMessageNotContaining("0123");
  }

  @Test
  @ContractCase("C29")
  @DisplayName("C29 refuses ill-formed contacts without repeating them")
  void required_refusesIllFormedContactsWithoutRepeatingThem() {
    assertThat(
            ExpectedFailure.of(
                InvalidRequestException.class, () -> EmailAddress.of("person at home")))
        .hasMessageContaining("e-mail address")
        .hasMessageNotContaining("person at home");
    assertThat(
            ExpectedFailure.of(
                InvalidRequestException.class, () -> MobileNumber.of("13800000000x")))
        .hasMessageContaining("mobile number")
        .hasMessageNotContaining("13800000000x");
    fixture().nothingWasSent();
  }
}
