package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.DeliveryType;
import io.talentport.core.model.ExternalApplication;
import io.talentport.core.model.ExternalApplicationContent;
import io.talentport.core.model.ExternalApplicationId;
import io.talentport.core.model.RecruitmentType;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.TalentId;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ExternalApplications;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.data.ExternalApplicationData;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** External applications that are written: their bodies, their doubts, and what settles these. */
@Timeout(60)
class ExternalApplicationWritesTest {

  private static final TalentId TALENT = TalentId.of("talent-1");
  private static final SubmitKey KEY = SubmitKey.of("ext-1");
  private static final Instant CREATED = Instant.parse("2026-02-03T04:05:06.789123456Z");
  private static final ExternalApplicationContent WHOLE =
      ExternalApplicationContent.builder()
          .talentId(TALENT)
          .recruitmentType(RecruitmentType.CAMPUS)
          .jobTitle("Analyst")
          .resumeSource("own site")
          .stage("screening")
          .terminationType("by HR")
          .terminationReason("marker-reason")
          .deliveryType(DeliveryType.REFERRAL)
          .createdAt(CREATED)
          .terminatedAt(Instant.parse("2026-02-04T04:05:06.789Z"))
          .build();

  private final OnSandbox feishu = new OnSandbox("max-attempts", "1");
  private final ExternalApplications applications = port(feishu);

  ExternalApplicationWritesTest() {
    feishu.sandbox.seed().clear().talent(TALENT.value(), "86", null, null, null, null, null);
  }

  @AfterEach
  void close() {
    feishu.close();
  }

  private static ExternalApplications port(OnSandbox connected) {
    return connected.platform.port(ExternalApplications.class);
  }

  private static ExternalApplicationContent with(
      UnaryOperator<ExternalApplicationContent.Builder> change) {
    return change.apply(ExternalApplicationContent.builder().from(WHOLE)).build();
  }

  private List<ExternalApplicationData> stored() {
    return feishu.sandbox.seed().externalApplications();
  }

  private List<JsonNode> bodies(String operation) {
    return feishu.sandbox.journal().requests(operation).stream()
        .map(request -> JsonMapper.shared().readTree(request.body()))
        .toList();
  }

  @Test
  void aCreationSendsEveryFieldAndTimesAsNumbers() {
    applications.create(WHOLE);

    assertThat(bodies("createExternalApplication"))
        .containsExactly(
            JsonMapper.shared()
                .readTree(
                    """
                    {"talent_id":"talent-1","job_recruitment_type":2,"job_title":"Analyst",
                     "resume_source":"own site","stage":"screening","termination_type":"by HR",
                     "termination_reason":"marker-reason","delivery_type":3,
                     "modify_time":1770177906789,"create_time":1770091506789}
                    """));
  }

  @Test
  void whatIsAbsentIsNotSent() {
    applications.create(ExternalApplicationContent.builder().talentId(TALENT).build());

    assertThat(bodies("createExternalApplication"))
        .containsExactly(JsonMapper.shared().readTree("{\"talent_id\":\"talent-1\"}"));
  }

  @Test
  void aRecordThatWasReadIsReplacedAsAWhole() {
    ExternalApplicationId id = applications.create(WHOLE);
    ExternalApplication read =
        applications.ofTalent(TALENT, PageRequest.first()).stream().findFirst().orElseThrow();

    applications.replace(
        id,
        read.talentId(),
        ExternalApplicationContent.builder()
            .from(ExternalApplicationContent.of(read))
            .stage("offer")
            .build());
    applications.replace(
        id,
        TALENT,
        ExternalApplicationContent.builder().talentId(TALENT).jobTitle("Analyst").build());

    assertThat(bodies("replaceExternalApplication"))
        .first()
        .satisfies(
            body -> {
              assertThat(body.path("stage").asString()).isEqualTo("offer");
              assertThat(body.path("create_time").asLong()).isEqualTo(1770091506789L);
              assertThat(body.has("external_id")).isFalse();
            });
    assertThat(stored())
        .singleElement()
        .satisfies(
            now -> {
              assertThat(now.id()).isEqualTo(id.value());
              assertThat(now.jobTitle()).isEqualTo("Analyst");
              assertThat(now.stage()).isNull();
              assertThat(now.createTime()).isNull();
            });
  }

  /** As soon as Feishu gives records a field that this version cannot send back. */
  @Test
  void aRecordThatHasMoreThanCanBeWrittenIsNotTakenForAReplacement() {
    applications.create(WHOLE);
    ExternalApplication plain =
        applications.ofTalent(TALENT, PageRequest.first()).iterator().next();
    feishu
        .sandbox
        .faults()
        .always(
            "listExternalApplications",
            Fault.mutate(
                reply -> {
                  ObjectNode record = (ObjectNode) reply.at("/data/items/0");
                  record.put("rating", "marker-rating").putNull("nothing");
                  record.putObject("referrer").put("id", 7);
                  return reply;
                }));

    Page<ExternalApplication> page =
        applications.ofTalent(TALENT, PageRequest.first()).pages().iterator().next();

    assertThat(page.faults()).isEmpty();
    ExternalApplication read = page.items().get(0);
    assertThat(plain.unknownFields()).isEmpty();
    assertThat(read.unknownFields()).containsExactly("rating", "referrer");
    assertThat(read).isEqualTo(plain);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> ExternalApplicationContent.of(read))
        .withMessageContaining("rating, referrer")
        .withMessageNotContaining("marker");
  }

  @Test
  void aRecordIsNotMovedToAnotherTalent() {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () ->
                applications.replace(
                    ExternalApplicationId.of("1"),
                    TALENT,
                    with(content -> content.talentId(TalentId.of("talent-2")))))
        .withMessageContaining("content.talentId");
    assertThat(feishu.sandbox.journal().requests()).isEmpty();
  }

  @Test
  void valuesThatFeishuCannotTakeAreRefusedUnsent() {
    for (ExternalApplicationContent wrong :
        List.of(
            with(content -> content.createdAt(Instant.EPOCH)),
            with(content -> content.terminatedAt(Instant.parse("2100-01-01T00:00:00Z"))),
            with(content -> content.deliveryType(DeliveryType.of("by-pigeon"))),
            with(content -> content.recruitmentType(RecruitmentType.of("seasonal"))))) {
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> applications.create(wrong))
          .withMessageContaining("content.");
      assertThatExceptionOfType(InvalidRequestException.class)
          .isThrownBy(() -> applications.create(wrong, KEY));
    }
    assertThat(feishu.sandbox.journal().requests()).isEmpty();
    assertThat(applications.create(WHOLE, KEY)).isNotNull();
  }

  @Test
  void aNumberThatNoPageListsIsSentAsItIs() {
    // The sandbox takes what the page lists.
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(
            () -> applications.create(with(content -> content.deliveryType(DeliveryType.of("7")))));

    assertThat(bodies("createExternalApplication").get(0).path("delivery_type").asInt())
        .isEqualTo(7);
  }

  @Test
  void aRecordWithoutATimeOrWithZeroHasNone() {
    feishu
        .sandbox
        .seed()
        .rows(
            "listExternalApplications",
            "[{\"id\":\"1\",\"talent_id\":\"talent-1\",\"create_time\":0,\"modify_time\":0},"
                + "{\"id\":\"2\",\"talent_id\":\"talent-1\",\"modify_time\":null}]");

    assertThat(applications.ofTalent(TALENT, PageRequest.first()))
        .hasSize(2)
        .allSatisfy(
            one -> {
              assertThat(one.createdAt()).isEmpty();
              assertThat(one.terminatedAt()).isEmpty();
            });
  }

  @Test
  void anUnknownTalentIsNotFound() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(
            () ->
                applications.create(
                    with(content -> content.talentId(TalentId.of("talent-2"))), KEY));
    assertThat(feishu.sandbox.journal().count("listExternalApplications")).isZero();
  }

  @Test
  void whatIsDeletedCanBeDeletedAgain() {
    ExternalApplicationId id = applications.create(WHOLE);

    applications.delete(id, TALENT);
    applications.delete(id, TALENT);

    assertThat(stored()).isEmpty();
  }

  @Test
  void aDeletionWhoseAnswerWasLostIsRepeatedAndDone() {
    try (OnSandbox patient = new OnSandbox("max-attempts", "3")) {
      patient.sandbox.seed().clear().talent(TALENT.value(), "86", null, null, null, null, null);
      ExternalApplicationId id = port(patient).create(WHOLE);
      patient.sandbox.faults().next("deleteExternalApplication", Fault.dropAfterExecution());

      port(patient).delete(id, TALENT);

      assertThat(patient.sandbox.journal().count("deleteExternalApplication")).isEqualTo(2);
      assertThat(patient.sandbox.seed().externalApplications()).isEmpty();
    }
  }

  @Test
  void aRefusedDeletionOfARecordThatIsThereIsARefusal() {
    ExternalApplicationId id = applications.create(WHOLE);
    feishu.sandbox.faults().next("deleteExternalApplication", Fault.code(1002002, 400));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> applications.delete(id, TALENT));
    assertThat(stored()).hasSize(1);
  }

  @Test
  void aRefusedDeletionOfWhichNobodyCanSayIsARefusal() {
    ExternalApplicationId gone = ExternalApplicationId.of("gone");
    feishu.sandbox.faults().next("listExternalApplications", Fault.status(503));

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> applications.delete(gone, TALENT));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> applications.delete(gone, TalentId.of("talent-2")));
  }

  static Stream<String> rowsThatCannotBeRead() {
    return Stream.of("{\"id\":{}}", "{\"id\":\"1\"}", "null");
  }

  /** It may be the record that is to be deleted. */
  @ParameterizedTest
  @MethodSource("rowsThatCannotBeRead")
  void aRefusedDeletionIsARefusalWhereARecordCannotBeRead(String row) {
    feishu.sandbox.faults().next("deleteExternalApplication", Fault.code(1002002, 400));
    listing(row);

    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> applications.delete(ExternalApplicationId.of("1"), TALENT));
  }

  /** It may be the record that the first try created. */
  @ParameterizedTest
  @MethodSource("rowsThatCannotBeRead")
  void aRefusedKeyIsUndecidedWhereARecordCannotBeRead(String row) {
    feishu.sandbox.faults().next("createExternalApplication", Fault.code(1002002, 400));
    listing(row);

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> applications.create(WHOLE, KEY));
  }

  private void listing(String row) {
    feishu
        .sandbox
        .faults()
        .next(
            "listExternalApplications",
            Fault.body("{\"code\":0,\"data\":{\"has_more\":false,\"items\":[" + row + "]}}"));
  }

  /** Whether it was made at the same time, nobody can say. */
  @Test
  void aRecordWhoseTimeCannotBeReadMayBeTheOne() {
    applications.create(WHOLE);
    feishu.sandbox.faults().next("createExternalApplication", Fault.code(1002002, 400));
    feishu
        .sandbox
        .faults()
        .next(
            "listExternalApplications",
            Fault.replaceJson("/data/items/0/create_time", "yesterday"));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> applications.create(WHOLE, KEY));
  }

  @Test
  void aDeletionIsDoneWhateverElseTheAnswerSays() {
    ExternalApplicationId id = applications.create(WHOLE);
    feishu.sandbox.faults().next("deleteExternalApplication", Fault.body("{\"code\":0}"));

    applications.delete(id, TALENT);

    assertThat(feishu.sandbox.journal().count("listExternalApplications")).isZero();
  }

  @Test
  void underAKeyARecordIsCreatedOnce() {
    ExternalApplicationId id = applications.create(WHOLE, KEY);

    assertThat(applications.create(WHOLE, KEY)).isEqualTo(id);
    assertThat(bodies("createExternalApplication"))
        .singleElement()
        .satisfies(body -> assertThat(body.path("external_id").asString()).isEqualTo("ext-1"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> applications.create(with(content -> content.stage("other")), KEY));
  }

  @Test
  void aLostAnswerIsSettledByTheKeyWhereThePlatformRefusesIt() {
    feishu.sandbox.faults().next("createExternalApplication", Fault.dropAfterExecution());

    ExternalApplicationId id = applications.create(WHOLE, KEY);

    assertThat(stored()).extracting(ExternalApplicationData::id).containsExactly(id.value());
    assertThat(feishu.sandbox.journal().count("createExternalApplication")).isEqualTo(2);
    assertThat(applications.create(WHOLE, KEY)).isEqualTo(id);
  }

  @Test
  void aLostAnswerIsSettledByTheKeyWhereThePlatformGivesTheFirstRecord() {
    feishu.sandbox.faults().next("createExternalApplication", Fault.dropAfterExecution());
    feishu
        .sandbox
        .faults()
        .next(
            "createExternalApplication",
            Fault.body("{\"code\":0,\"data\":{\"external_application\":{\"id\":\"first\"}}}"));

    assertThat(applications.create(WHOLE, KEY)).isEqualTo(ExternalApplicationId.of("first"));
  }

  @Test
  void aLostAnswerOfACreationThatWasNotExecutedIsSettledByRepeatingIt() {
    feishu.sandbox.faults().next("createExternalApplication", Fault.dropBeforeReply());

    ExternalApplicationId id = applications.create(WHOLE, KEY);

    assertThat(stored()).extracting(ExternalApplicationData::id).containsExactly(id.value());
  }

  @ParameterizedTest
  @ValueSource(ints = {1002002, 1002999})
  void whateverCodeTheKeyGetsTheRecordIsFound(int code) {
    ExternalApplicationId id = applications.create(WHOLE);
    feishu.sandbox.faults().next("createExternalApplication", Fault.code(code, 400));

    assertThat(applications.create(WHOLE, KEY)).isEqualTo(id);
  }

  @Test
  void withoutATimeTheRecordIsNotGuessed() {
    ExternalApplicationContent timeless =
        ExternalApplicationContent.builder().talentId(TALENT).jobTitle("Analyst").build();
    feishu.sandbox.faults().next("createExternalApplication", Fault.dropAfterExecution());

    OutcomeUnknownException unknown =
        catchThrowableOfType(
            OutcomeUnknownException.class, () -> applications.create(timeless, KEY));

    assertThat(unknown)
        .hasMessageContaining(stored().get(0).id())
        .hasMessageNotContaining("ext-1")
        .hasMessageNotContaining("Analyst");
    assertThat(stored()).hasSize(1);
  }

  @Test
  void theKeyDecidesWhereFeishuShowsIt() {
    ExternalApplicationContent timeless =
        ExternalApplicationContent.builder().talentId(TALENT).jobTitle("Analyst").build();
    feishu
        .sandbox
        .seed()
        .rows(
            "listExternalApplications",
            "[{\"id\":\"7\",\"talent_id\":\"talent-1\",\"external_id\":\"ext-0\","
                + "\"job_title\":\"Analyst\"},"
                + "{\"id\":\"8\",\"talent_id\":\"talent-1\",\"external_id\":\"ext-1\"}]");
    feishu.sandbox.faults().next("createExternalApplication", Fault.code(1002002, 400));

    assertThat(applications.create(timeless, KEY)).isEqualTo(ExternalApplicationId.of("8"));
  }

  @Test
  void twoOfTheSameAreNotToldApart() {
    applications.create(WHOLE);
    applications.create(WHOLE);
    feishu.sandbox.faults().next("createExternalApplication", Fault.code(1002002, 400));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> applications.create(WHOLE, KEY))
        .withMessageContaining(stored().get(0).id())
        .withMessageContaining(stored().get(1).id());
  }

  @Test
  void aStoreAppCannotWrite() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(
            () -> {
              try (var store =
                  Feishu.connect(
                      FeishuSettings.builder()
                          .appId("cli_store")
                          .appSecret("secret")
                          .appType(FeishuSettings.AppType.STORE)
                          .tenantKey("tenant")
                          .appTicketSource(app -> Optional.empty())
                          .build())) {
                store.port(ExternalApplications.class).create(WHOLE);
              }
            })
        .withMessageContaining("ExternalApplication");
  }
}
