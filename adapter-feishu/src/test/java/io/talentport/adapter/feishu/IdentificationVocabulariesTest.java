package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConflictException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Identification;
import io.talentport.core.model.IdentificationNumber;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import io.talentport.sandbox.Fault;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The look-up and the creation of a talent number the kinds of documents differently. */
@Tag("B5")
class IdentificationVocabulariesTest {

  private final OnSandbox feishu = new OnSandbox();

  @AfterEach
  void close() {
    feishu.close();
  }

  @ParameterizedTest
  @CsvSource({
    "mainland-id-card, 1, 1",
    "passport, 2, 2",
    "hk-macao-residence-permit, 8, 3",
    "hk-id-card, 3,",
    "taiwan-travel-permit, 4, 4",
    "other, 5, 5",
    "hk-macao-travel-permit, 6, 6",
    "taiwan-residence-permit, 9, 9",
    "3, 3, 3",
    "7, 7, 7",
    "8, 8, 8"
  })
  void eachCallHasItsOwnNumbers(String kind, int lookedUp, @Nullable Integer stored) {
    // Whatever the sandbox would say to it: what is sent counts.
    feishu.sandbox.faults().always("createTalent", Fault.code(1002002));
    feishu.sandbox.faults().always("batchGetTalentIds", Fault.body("{\"code\":0}"));

    feishu.lookup().find(query(kind));
    submit(kind);

    assertThat(sent("batchGetTalentIds").at("/identification_type").asInt()).isEqualTo(lookedUp);
    JsonNode type = sent("createTalent").at("/basic_info/identification/identification_type");
    assertThat(type.isMissingNode() ? null : type.asInt()).isEqualTo(stored);
  }

  @ParameterizedTest
  @CsvSource({"3, hk-id-card", "8, hk-macao-residence-permit", "7, 7", "6, hk-macao-travel-permit"})
  void matchIsReadByTheNumbersOfTheLookUp(int number, String kind) {
    feishu.sandbox.seed().talent("t-1", "86", "13900000001", "a@example.org", 2, "E1", false);
    feishu
        .sandbox
        .faults()
        .next(
            "batchGetTalentIds",
            Fault.replaceJson("/data/talent_list/0/identification_type", number));

    assertThat(feishu.lookup().find(query("passport")))
        .extracting(TalentMatch::identificationType)
        .containsExactly(Optional.of(IdentificationType.of(kind)));
  }

  @Test
  void residencePermitIsLookedUpByItsOwnNumberBeforeItIsStored() {
    feishu
        .intake()
        .submit(
            resume("hk-macao-residence-permit"),
            SubmitOptions.strict().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS));

    assertThatExceptionOfType(ConflictException.class)
        .isThrownBy(
            () ->
                feishu
                    .intake()
                    .submit(
                        resume("hk-macao-residence-permit"),
                        SubmitOptions.strict().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)));
    assertThat(feishu.created()).isEqualTo(1);
    assertThat(sent("batchGetTalentIds").at("/identification_type").asInt()).isEqualTo(8);
    assertThat(sent("createTalent").at("/basic_info/identification/identification_type").asInt())
        .isEqualTo(3);
  }

  @Test
  void kindThatCannotBeStoredIsReportedAndRefusedStrictly() {
    Resume resume =
        Resume.builder().from(FullResume.plain()).person(resume("hk-id-card").person()).build();

    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> feishu.intake().submit(resume, SubmitOptions.strict()))
        .withMessageContaining("person.identification");
    assertThat(feishu.sandbox.journal().counts()).isEmpty();
    assertThat(feishu.intake().submit(resume).notCarried())
        .containsExactly("person.identification");
  }

  @Test
  void kindThatIsNoNumberIsRefusedInALookUp() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> feishu.lookup().find(query("driving-licence")))
        .withMessageContaining("query.identificationType");
  }

  private void submit(String kind) {
    try {
      feishu.intake().submit(resume(kind));
    } catch (InvalidRequestException refused) {
      assertThat(refused.platformCode()).hasValue("1002002");
    }
  }

  private static Resume resume(String kind) {
    return Resume.builder()
        .person(
            PersonalDetails.builder()
                .name(PersonName.of("Lin Example"))
                .identification(
                    Identification.builder()
                        .type(IdentificationType.of(kind))
                        .number(IdentificationNumber.of("E1"))
                        .build())
                .build())
        .build();
  }

  private static TalentQuery query(String kind) {
    return TalentQuery.builder()
        .identificationType(IdentificationType.of(kind))
        .addIdentificationNumbers(IdentificationNumber.of("E1"))
        .build();
  }

  private JsonNode sent(String operation) {
    return JsonMapper.shared().readTree(feishu.sandbox.journal().requests(operation).get(0).body());
  }
}
