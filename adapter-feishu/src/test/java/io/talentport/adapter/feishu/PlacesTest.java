package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.JobExpectation;
import io.talentport.core.model.NotCarriedReason;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.SubmitPlan;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.DuplicateTalents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Names of places become Feishu's codes by Feishu's own lists, or are told as not carried. */
class PlacesTest {

  private static final String QUERY = "queryLocations";
  private static final String RESIDENCE = "person.residence";

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-27T08:00:00Z"));
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).duplicateTalents(DuplicateTalents.CREATED).start();
  private final List<RecruitingPlatform> connected = new ArrayList<>();

  @AfterEach
  void stop() {
    connected.forEach(RecruitingPlatform::close);
    sandbox.close();
  }

  private ResumeIntake intake(String... settings) {
    Map<String, String> all = new HashMap<>(sandbox.settings("feishu"));
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.feishu." + settings[i], settings[i + 1]);
    }
    RecruitingPlatform platform =
        Feishu.connect(FeishuSettings.of(all), ConnectOptions.none(), new ClockTime(clock));
    connected.add(platform);
    return platform.port(ResumeIntake.class);
  }

  private static Resume living(String residence) {
    return resume(null, residence, null);
  }

  private static Resume resume(
      @Nullable String nationality, @Nullable String residence, @Nullable String expected) {
    Resume plain = FullResume.plain();
    PersonalDetails.Builder person = PersonalDetails.builder().from(plain.person());
    if (nationality != null) {
      person.nationality(nationality);
    }
    if (residence != null) {
      person.residence(residence);
    }
    Resume.Builder resume = Resume.builder().from(plain).person(person.build());
    if (expected != null) {
      resume.expectation(JobExpectation.builder().location(expected).build());
    }
    return resume.build();
  }

  private JsonNode sent() {
    List<? extends JsonNode> created = sandbox.seed().createdTalents();
    return created.get(created.size() - 1);
  }

  private @Nullable String sentResidence() {
    JsonNode code = sent().at("/basic_info/current_city_code");
    return code.isMissingNode() ? null : code.asString();
  }

  private static String reason(ResumeReceipt receipt, String path) {
    assertThat(receipt.notCarried()).contains(path);
    return receipt.notCarriedReasons().stream()
        .filter(one -> one.field().equals(path))
        .map(NotCarriedReason::reason)
        .collect(Collectors.joining());
  }

  private int asked() {
    return sandbox.journal().count(QUERY);
  }

  @ParameterizedTest
  @CsvSource({
    "成都, CT_22",
    "' 成都市 ', CT_22",
    "Chengdu, CT_22",
    "chengdu, CT_22",
    "四川省成都市, CT_22",
    "四川省成都, CT_22",
    "高新区, MDCA00009061",
    "示例岛, CT_903",
    "安徽省示例同名, CT_902",
    "示例城100, CT_9100",
  })
  void findsTheOneCityOfAName(String words, String code) {
    assertThat(intake().submit(living(words)).notCarried()).isEmpty();

    assertThat(sentResidence()).isEqualTo(code);
  }

  @Test
  void findsNationalityAndEveryExpectedPlace() {
    ResumeReceipt receipt = intake().submit(resume("中国大陆", "北京", "成都、Shenzhen"));

    assertThat(receipt.notCarried()).isEmpty();
    assertThat(sent().at("/basic_info/nationality_id").asString()).isEqualTo("CN_1");
    assertThat(sentResidence()).isEqualTo("CT_11");
    assertThat(sent().at("/preferred_city_code_list").toString())
        .isEqualTo("[\"CT_22\",\"CT_128\"]");
  }

  @Test
  void asksOnceADayAndOnlyForWhatItNeeds() {
    ResumeIntake intake = intake();
    intake.submit(FullResume.plain());
    assertThat(asked()).isZero();

    intake.submit(living("成都"));
    assertThat(asked()).as("two pages of cities").isEqualTo(2);
    intake.submit(resume(null, "北京", "深圳"));
    assertThat(asked()).isEqualTo(2);
    intake.submit(resume("中国大陆", null, null));
    assertThat(asked()).as("one page of countries").isEqualTo(3);

    clock.advance(Duration.ofHours(25));
    intake.submit(living("成都"));
    assertThat(asked()).isEqualTo(5);
  }

  @Test
  void knowsTheNamesThatAreNewOnTheNextDayOnly() {
    ResumeIntake intake = intake();
    intake.submit(living("成都"));
    sandbox.seed().rows(QUERY, List.of(city("CT_77", "新城")));

    assertThat(reason(intake.submit(living("新城")), RESIDENCE)).contains("none of Feishu's");
    clock.advance(Duration.ofHours(25));
    assertThat(intake.submit(living("新城")).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo("CT_77");
  }

  private static Map<String, Object> city(String code, String name) {
    return Map.of("city", Map.of("city_code", code, "city_name_info", Map.of("zh_name", name)));
  }

  @Test
  void tellsTheCandidatesOfANameThatSeveralHave() {
    ResumeReceipt receipt = intake().submit(living("示例同名市"));

    assertThat(receipt.notCarried()).containsExactly(RESIDENCE);
    assertThat(reason(receipt, RESIDENCE))
        .isEqualTo(
            "2 of Feishu's cities have this name: CT_901 in 辽宁 (ST_1), CT_902 in 安徽 (ST_2);"
                + " talentport.feishu.city-codes can give the code");
    assertThat(sentResidence()).isNull();
  }

  /** A province is no city, even if a city is called as it is. */
  @ParameterizedTest
  @CsvSource({"marker-nowhere", "四川省", "示例城省", "四川省北京", "浙江杭州", "示例"})
  void tellsThatNoCityHasTheNameWithoutRepeatingIt(String words) {
    ResumeReceipt receipt = intake().submit(living(words));

    assertThat(reason(receipt, RESIDENCE))
        .isEqualTo(
            "none of Feishu's cities has exactly this name;"
                + " talentport.feishu.city-codes can give the code")
        .doesNotContain(words);
    assertThat(sentResidence()).isNull();
  }

  @Test
  void carriesNoExpectedPlaceUnlessItKnowsAll() {
    ResumeReceipt receipt = intake().submit(resume(null, null, "成都,marker-nowhere"));

    assertThat(reason(receipt, "expectation.location"))
        .startsWith("place 2 of 2: none of Feishu's cities");
    assertThat(sent().has("preferred_city_code_list")).isFalse();
  }

  @Test
  void asksNothingWhereTheSettingsKnow() {
    ResumeIntake intake =
        intake("city-codes", "成都=CT_7, 新区=CT_8", "nationality-codes", "中国大陆=CN_112");

    assertThat(intake.submit(resume("中国大陆", "成都", "新区,成都")).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo("CT_7");
    assertThat(sent().at("/basic_info/nationality_id").asString()).isEqualTo("CN_112");
    assertThat(asked()).isZero();
  }

  @Test
  void refusesAStrictSubmitWithTheReason() {
    assertThatExceptionOfType(UnsupportedCapabilityException.class)
        .isThrownBy(() -> intake().submit(living("示例同名"), SubmitOptions.strict()))
        .withMessageContaining("person.residence")
        .withMessageContaining("CT_901 in 辽宁 (ST_1)");
    assertThat(sandbox.seed().createdTalents()).isEmpty();
    assertThat(intake().submit(living("成都"), SubmitOptions.strict()).notCarried()).isEmpty();
  }

  @Test
  void showsTheReasonBeforehand() {
    SubmitPlan plan = intake().preview(living("marker-nowhere"), SubmitOptions.lenient());

    assertThat(plan.notCarried()).containsExactly(RESIDENCE);
    assertThat(plan.notCarriedReasons()).hasSize(1);
  }

  @Test
  void submitsWithoutThePlaceWhereThePermissionIsMissingAndAsksAgainLater() {
    ResumeIntake intake = intake();
    sandbox.faults().always(QUERY, Fault.code(99991672));

    assertThat(reason(intake.submit(living("成都")), RESIDENCE))
        .startsWith("Feishu's list of cities is not known: ")
        .contains("hire:location:readonly");
    assertThat(sentResidence()).isNull();
    assertThat(asked()).isEqualTo(1);
    intake.submit(living("成都"));
    assertThat(asked()).as("not asked again at once").isEqualTo(1);

    sandbox.faults().clear(QUERY);
    clock.advance(Duration.ofMinutes(2));
    assertThat(intake.submit(living("成都")).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo("CT_22");
  }

  @Test
  void submitsWithoutThePlaceWhereTheCallFails() {
    sandbox.faults().always(QUERY, Fault.status(503));

    assertThat(reason(intake().submit(living("成都")), RESIDENCE))
        .startsWith("Feishu's list of cities is not known: ");
    assertThat(sandbox.seed().createdTalents()).hasSize(1);
  }

  @Test
  void namesTheStatesByCodeWhereTheirListCannotBeFetched() {
    ResumeIntake intake = intake();
    intake.submit(living("成都"));
    sandbox.faults().always(QUERY, Fault.status(503));

    assertThat(reason(intake.submit(living("示例同名")), RESIDENCE))
        .contains("CT_901 in ST_1, CT_902 in ST_2");
    assertThat(reason(intake.submit(living("安徽省示例同名")), RESIDENCE))
        .startsWith("Feishu's list of states is not known: ");
  }

  @Test
  void failsByWrongCredentialsAsEverySubmitDoes() {
    assertThatExceptionOfType(AuthenticationFailedException.class)
        .isThrownBy(() -> intake("app-secret", "wrong").submit(living("成都")));
    assertThat(asked()).isZero();
  }

  /** Rows move while one pages; that is no second city of the name. */
  @Test
  void takesARowThatComesTwiceForOne() {
    sandbox.seed().rows(QUERY, List.of(city("CT_77", "新城"), city("CT_77", "新城")));

    assertThat(intake().submit(living("新城")).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo("CT_77");
  }

  /** The page's own sample shows all kinds in one row. */
  @Test
  void takesOfEachRowWhatWasAskedFor() {
    sandbox
        .faults()
        .always(
            QUERY,
            Fault.body(
                """
                {"code":0,"data":{"has_more":false,"items":[{
                 "city":{"city_code":"CT_77","city_name_info":{"zh_name":"新城"}},
                 "state":{"state_code":"ST_77","state_name_info":{"zh_name":"新省"}},
                 "country":{"country_code":"CN_77","country_name_info":{"zh_name":"新国"}}}]}}"""));

    assertThat(intake().submit(resume("新国", "新城", null)).notCarried()).isEmpty();
    assertThat(sent().at("/basic_info/nationality_id").asString()).isEqualTo("CN_77");
    assertThat(sentResidence()).isEqualTo("CT_77");
    assertThat(intake().submit(resume("新城", null, null)).notCarried())
        .containsExactly("person.nationality");
  }

  @Test
  void provesNothingByAListWithARowOfAnotherKind() {
    sandbox
        .faults()
        .always(
            QUERY,
            Fault.body(
                """
                {"code":0,"data":{"has_more":false,"items":[
                 {"city":{"city_code":"CT_77","city_name_info":{"zh_name":"新城"}}},
                 {"district":{"district_code":"DS_1"}}]}}"""));

    assertThat(reason(intake().submit(living("新城")), RESIDENCE)).contains("cannot be read");
  }

  /** A row that cannot be read may be a second one of the name. */
  @Test
  void provesNothingByAListWithARowThatCannotBeRead() {
    sandbox
        .seed()
        .rows(QUERY, List.of(Map.of("city", Map.of("city_code", "CT_77", "city_name_info", 7))));

    assertThat(reason(intake().submit(living("成都")), RESIDENCE))
        .isEqualTo("Feishu's list of cities is not known: one of them cannot be read");
    assertThat(sentResidence()).isNull();
  }

  /** What comes behind such a row cannot make the list prove anything. */
  @Test
  void fetchesNothingBehindARowThatCannotBeReadAndAsksAgainAfterAnHour() {
    ResumeIntake intake = intake();
    sandbox.faults().next(QUERY, page("{\"city\":{\"city_name_info\":7}}", "more"));

    assertThat(reason(intake.submit(living("成都")), RESIDENCE)).endsWith("cannot be read");
    clock.advance(Duration.ofMinutes(59));
    assertThat(reason(intake.submit(living("成都")), RESIDENCE)).endsWith("cannot be read");
    assertThat(asked()).isEqualTo(1);

    clock.advance(Duration.ofMinutes(2));
    assertThat(intake.submit(living("成都")).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo("CT_22");
    assertThat(asked()).as("two pages more").isEqualTo(3);
  }

  @Test
  void endsAListThatHasNoEnd() {
    ResumeIntake intake = intake();
    String rows = String.join(",", Collections.nCopies(50_000, "{\"city\":{\"city_code\":\"C\"}}"));
    sandbox.faults().next(QUERY, page(rows, "second"));
    sandbox.faults().next(QUERY, page(rows, "third"));

    for (int i = 0; i < 2; i++) {
      assertThat(reason(intake.submit(living("成都")), RESIDENCE))
          .isEqualTo("Feishu's list of cities is not known: it has no end after 100000 of them");
      assertThat(asked()).isEqualTo(2);
    }

    clock.advance(Duration.ofMinutes(61));
    assertThat(intake.submit(living("成都")).notCarried()).isEmpty();
  }

  /** More time would not help it; nothing is asked again at once. */
  @Test
  void tellsThatAListRunsInACircle() {
    ResumeIntake intake = intake();
    for (String next : List.of("first", "second", "first")) {
      sandbox.faults().next(QUERY, page("{\"city\":{\"city_code\":\"C\"}}", next));
    }

    for (int i = 0; i < 2; i++) {
      assertThat(reason(intake.submit(living("成都")), RESIDENCE))
          .contains("the platform repeated a page token");
      assertThat(asked()).isEqualTo(3);
    }
  }

  private static Fault page(String rows, String next) {
    return Fault.body(
        "{\"code\":0,\"data\":{\"has_more\":true,\"page_token\":\"%s\",\"items\":[%s]}}"
            .formatted(next, rows));
  }

  /** Forty pages, five a second, do not fit into six seconds. */
  @Test
  void goesOnWhereTheTimeRanOut() {
    sandbox
        .seed()
        .rows(
            QUERY,
            IntStream.range(0, 4000).mapToObj(i -> city("CT_X" + i, "城" + i + "号")).toList());
    ResumeIntake intake = intake("call-deadline", "PT6S");

    assertThat(reason(intake.submit(living("成都")), RESIDENCE))
        .as("a part proves nothing, although the name is in it")
        .isEqualTo(
            "Feishu's list of cities is not known: only a part could be fetched so far;"
                + " the next submit goes on");
    assertThat(asked()).isBetween(10, 38);
    assertThat(intake.submit(living("城3999号")).notCarried()).isEmpty();
    assertThat(sentResidence()).isEqualTo("CT_X3999");
    assertThat(asked()).as("each page once").isEqualTo(42);
  }

  @Test
  void fetchesOnceForManyThreads() throws Exception {
    ResumeIntake intake = intake();
    List<Callable<ResumeReceipt>> submits =
        IntStream.range(0, 8)
            .<Callable<ResumeReceipt>>mapToObj(i -> () -> intake.submit(living("成都")))
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(submits.size());
    try {
      for (Future<ResumeReceipt> submit : threads.invokeAll(submits)) {
        assertThat(submit.get().notCarried()).isEmpty();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(asked()).isEqualTo(2);
  }

  @Test
  void tellsFeishuNoPlaceOfThePerson() {
    intake().submit(resume("marker-nation", "marker-residence", "marker-expected"));

    assertThat(sandbox.journal().requests(QUERY).stream().map(RecordedRequest::body).toList())
        .isNotEmpty()
        .allSatisfy(body -> assertThat(body).doesNotContain("marker"));
  }
}
