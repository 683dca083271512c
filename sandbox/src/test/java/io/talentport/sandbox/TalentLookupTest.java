package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.BATCH_GET_ID;
import static io.talentport.sandbox.LoopbackClient.CREATE_TALENT;
import static io.talentport.sandbox.LoopbackClient.RESUME_ADD;
import static io.talentport.sandbox.LoopbackClient.RESUME_EXISTENCE;
import static io.talentport.sandbox.LoopbackClient.TALENTS;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.internal.json.Trees;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Tag("same-on-every-jdk")
class TalentLookupTest {
  private final Sandbox sandbox = Sandbox.start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @BeforeEach
  void seed() {
    sandbox
        .seed()
        .clear()
        .talent("1", "86", "13900000001", "one@example.org", 1, "ID1", true)
        .talent("2", "86", "13900000002", "two@example.org", 2, "ID2", false)
        .talent("3", "852", "13900000001", "three@example.org", 1, "ID3", null);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void thePagesExampleIsServedAsPrinted() throws IOException {
    sandbox
        .seed()
        .talent(
            "6891560630172518670",
            "86",
            "182900291190",
            "foo@bytedance.com",
            1,
            "510403xxxxxxxx",
            true);

    JsonNode reply = json(client.feishuPost(BATCH_GET_ID, VendorExamples.batchGetId()));

    assertThat(reply.path("code").asInt(-1)).isZero();
    assertThat(reply.path("data").path("talent_list"))
        .isEqualTo(
            Trees.MAPPER.readTree(
                """
                [{"talent_id":"6891560630172518670","mobile_code":"86",
                  "mobile_number":"182900291190","email":"foo@bytedance.com",
                  "identification_type":1,"identification_number":"510403xxxxxxxx",
                  "is_onboarded":true}]
                """));
  }

  @Test
  void membersOfOneListAreAlternatives() throws IOException {
    assertThat(ids("{\"mobile_number_list\":[\"13900000001\",\"13900000002\",\"13900000009\"]}"))
        .containsExactly("1", "2");
  }

  @Test
  void listsAreConditionsTogether() throws IOException {
    assertThat(
            ids(
                """
                {"mobile_number_list":["13900000001","13900000002"],
                 "email_list":["two@example.org","three@example.org"]}
                """))
        .containsExactly("2");
    assertThat(
            ids(
                """
                {"email_list":["one@example.org","two@example.org"],
                 "identification_type":1,"identification_number_list":["ID1","ID2"]}
                """))
        .containsExactly("1");
  }

  @Test
  void theCountryCodeIsOfMainlandChinaUnlessGiven() throws IOException {
    assertThat(ids("{\"mobile_number_list\":[\"13900000001\"]}")).containsExactly("1");
    assertThat(ids("{\"mobile_code\":\"852\",\"mobile_number_list\":[\"13900000001\"]}"))
        .containsExactly("3");
  }

  @Test
  void onlyFieldsWhoseListWasSentComeBack() throws IOException {
    JsonNode byMail = found("{\"email_list\":[\"one@example.org\"]}").get(0);
    assertThat(byMail.propertyNames())
        .containsExactlyInAnyOrder("talent_id", "email", "is_onboarded");

    JsonNode byMobile =
        found("{\"mobile_code\":\"852\",\"mobile_number_list\":[\"13900000001\"]}").get(0);
    assertThat(byMobile.propertyNames())
        .containsExactlyInAnyOrder("talent_id", "mobile_code", "mobile_number");

    JsonNode byNumber =
        found("{\"identification_type\":2,\"identification_number_list\":[\"ID2\"]}").get(0);
    assertThat(byNumber.propertyNames())
        .containsExactlyInAnyOrder(
            "talent_id", "identification_type", "identification_number", "is_onboarded");
  }

  @Test
  void nobodyFoundIsAnEmptyList() throws IOException {
    JsonNode list = found("{\"email_list\":[\"nobody@example.org\"]}");

    assertThat(list.isArray()).isTrue();
    assertThat(list.isEmpty()).isTrue();
  }

  @Tag("S4")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"email_list\":[]}",
        "{\"mobile_code\":\"86\"}",
        "{\"identification_type\":1}",
        "{\"mobile_number_list\":null,\"identification_type\":2,\"identification_number_list\":[]}"
      })
  void withoutACriterionNobodyIsFound(String body) throws IOException {
    assertThat(ids(body)).isEmpty();
  }

  @Tag("S6")
  @Test
  void lookUpDuplicateCheckAndExistenceSeeTheSameMailAddress() throws IOException {
    for (String spelling : List.of("one@example.org", "ONE@example.org", "One@Example.ORG")) {
      assertThat(ids("{\"email_list\":[\"" + spelling + "\"]}")).containsExactly("1");
      assertThat(
              json(client.feishuPost(
                      CREATE_TALENT,
                      "{\"basic_info\":{\"name\":\"A\",\"email\":\"" + spelling + "\"}}"))
                  .path("code")
                  .asInt())
          .isEqualTo(1002105);
    }
    client.dingTalk(RESUME_ADD, VendorExamples.resumeAdd());
    assertThat(
            client
                .dingTalk(
                    RESUME_EXISTENCE,
                    "{\"biz_code\":\"ddats\",\"resume_detail_info\":{\"email\":\"123@MAIL.com\"}}")
                .at("/result/existed")
                .asBoolean())
        .isTrue();
  }

  @Tag("S8")
  @ParameterizedTest
  @CsvSource({"1,1", "2,2", "3,8", "4,4", "5,5", "6,6", "9,9"})
  void aDocumentIsCreatedAndListedByOneListOfKindsAndFoundByAnother(int created, int found)
      throws IOException {
    assertThat(created(created)).isEqualTo(200);

    String lookup = "{\"identification_type\":%d,\"identification_number_list\":[\"HK1\"]}";
    assertThat(found(lookup.formatted(found)).get(0).path("identification_type").asInt())
        .isEqualTo(found);
    for (int other : List.of(1, 2, 3, 4, 5, 6, 8, 9)) {
      assertThat(ids(lookup.formatted(other))).hasSize(other == found ? 1 : 0);
    }
    assertThat(
            json(client.feishuGet(TALENTS))
                .at("/data/items/0/basic_info/identification_type")
                .asInt())
        .isEqualTo(created);
  }

  @Tag("S8")
  @Test
  void eachCallKnowsTheKindsOfItsOwnListOnly() throws IOException {
    for (int unknown : List.of(7, 8, 10)) {
      assertThat(created(unknown)).isEqualTo(400);
    }
    for (int unknown : List.of(0, 7, 10)) {
      assertThat(
              refused(
                  "{\"identification_type\":%d,\"identification_number_list\":[\"HK1\"]}"
                      .formatted(unknown)))
          .isEqualTo(1002002);
    }
  }

  @Tag("S8")
  @Test
  void anIdentityCardOfHongKongIsListedAsAnotherDocument() throws IOException {
    sandbox.seed().talent("4", "852", null, null, 3, "HK1", null);

    assertThat(ids("{\"identification_type\":3,\"identification_number_list\":[\"HK1\"]}"))
        .containsExactly("4");
    assertThat(
            json(client.feishuGet(TALENTS))
                .at("/data/items/0/basic_info/identification_type")
                .asInt())
        .isEqualTo(5);
  }

  private int created(int type) throws IOException {
    return client
        .feishuPost(
            CREATE_TALENT,
            """
            {"basic_info":{"name":"A",
             "identification":{"identification_type":%d,"identification_number":"HK1"}}}
            """
                .formatted(type))
        .statusCode();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"identification_number_list\":[\"ID1\"]}",
        "{\"identification_type\":\"1\",\"identification_number_list\":[\"ID1\"]}",
        "{\"email_list\":\"one@example.org\"}",
        "{\"email_list\":[1]}",
        "{\"mobile_code\":86,\"mobile_number_list\":[\"13900000001\"]}"
      })
  void criteriaThatBreakTheRulesAreRefused(String body) throws IOException {
    assertThat(refused(body)).isEqualTo(1002002);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"mobile_number_list\":[\"12-34\"]}",
        "{\"mobile_number_list\":[\"\"]}",
        "{\"mobile_code\":\"+86\",\"mobile_number_list\":[\"13900000001\"]}"
      })
  void anIllFormedMobileNumberHasItsOwnCode(String body) throws IOException {
    assertThat(refused(body)).isEqualTo(1002009);
  }

  @Test
  void aHundredMembersAreTakenAndNoMore() throws IOException {
    assertThat(client.feishuPost(BATCH_GET_ID, mails(100)).statusCode()).isEqualTo(200);
    assertThat(refused(mails(101))).isEqualTo(1002002);
  }

  @Test
  void aBodyThatIsNotJsonIsABadRequest() throws IOException {
    assertThat(refused("{no")).isEqualTo(9499);
  }

  private static String mails(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "\"m" + i + "@example.org\"")
        .collect(Collectors.joining(",", "{\"email_list\":[", "]}"));
  }

  private int refused(String body) throws IOException {
    HttpResponse<String> response = client.feishuPost(BATCH_GET_ID, body);
    assertThat(response.statusCode()).isEqualTo(400);
    return json(response).path("code").asInt();
  }

  private JsonNode found(String body) throws IOException {
    HttpResponse<String> response = client.feishuPost(BATCH_GET_ID, body);
    assertThat(response.statusCode()).isEqualTo(200);
    return json(response).path("data").path("talent_list");
  }

  private List<String> ids(String body) throws IOException {
    return found(body).valueStream().map(one -> one.path("talent_id").asString()).toList();
  }
}
