package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.lark.oapi.Client;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReq;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReqBody;
import com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentReq;
import com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentReqBody;
import com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentResp;
import com.lark.oapi.service.hire.v1.model.CreateApplicationReq;
import com.lark.oapi.service.hire.v1.model.CreateApplicationReqBody;
import com.lark.oapi.service.hire.v1.model.GetAttachmentReq;
import com.lark.oapi.service.hire.v1.model.GetAttachmentResp;
import com.lark.oapi.service.hire.v1.model.GetDetailApplicationReq;
import com.lark.oapi.service.hire.v1.model.GetDetailApplicationResp;
import com.lark.oapi.service.hire.v1.model.ListApplicationReq;
import com.lark.oapi.service.hire.v1.model.ListApplicationResp;
import com.lark.oapi.service.hire.v1.model.LocationDto;
import com.lark.oapi.service.hire.v1.model.QueryLocationReq;
import com.lark.oapi.service.hire.v1.model.QueryLocationReqBody;
import com.lark.oapi.service.hire.v1.model.QueryLocationResp;
import com.lark.oapi.service.hire.v1.model.TalentCombinedBasicInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedCareerInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedEducationInfo;
import com.lark.oapi.service.hire.v2.model.CompositeTalentCareerInfo;
import com.lark.oapi.service.hire.v2.model.CompositeTalentEducationInfo;
import com.lark.oapi.service.hire.v2.model.CompositeTalentInternshipInfo;
import com.lark.oapi.service.hire.v2.model.GetTalentReq;
import com.lark.oapi.service.hire.v2.model.GetTalentResp;
import com.lark.oapi.service.hire.v2.model.GetTalentRespBody;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The vendor's own SDK, unchanged, reads a candidate's profile, documents, places and updates. */
@Tag("slow")
class OfficialFeishuReadingSdkTest {
  private static final int EMPLOYMENT = 2;
  private static final int INTERNSHIP = 1;

  private final Sandbox sandbox = Sandbox.start();
  private final Client client = FeishuSdk.client(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  /** The rows have every field of the page, in one talent or another. */
  @Test
  void itReadsEveryFieldOfAProfile() throws Exception {
    List<Map<String, Object>> rows = sandbox.seed().rows("getTalent");
    assertThat(rows).hasSizeGreaterThan(5);
    for (Map<String, Object> row : rows) {
      GetTalentResp response = talent(String.valueOf(row.get("talent_id")));

      assertThat(response.success()).isTrue();
      assertThat(FeishuSdk.asRead(response.getData())).isEqualTo(json(row));
    }
  }

  @Test
  void itReportsATalentThatIsNotThere() throws Exception {
    GetTalentResp response = talent("7500000000000000999");

    assertThat(response.success()).isFalse();
    assertThat(response.getCode()).isEqualTo(1002102);
    assertThat(response.getRawResponse().getStatusCode()).isEqualTo(404);
  }

  @Test
  void itUpdatesWholeListsAndNothingElse() throws Exception {
    String id = created();
    JsonNode before = FeishuSdk.asRead(profile(id));

    CombinedUpdateTalentResp updated =
        client
            .hire()
            .talent()
            .combinedUpdate(
                CombinedUpdateTalentReq.newBuilder()
                    .combinedUpdateTalentReqBody(
                        CombinedUpdateTalentReqBody.newBuilder()
                            .talentId(id)
                            .operatorAccountType(3)
                            .basicInfo(TalentCombinedBasicInfo.newBuilder().build())
                            .careerList(
                                new TalentCombinedCareerInfo[] {
                                  career("Next Ltd", "1561910400000", EMPLOYMENT)
                                })
                            .build())
                    .build());

    assertThat(updated.success()).isTrue();
    assertThat(updated.getData().getTalentId()).isEqualTo(id);
    assertThat(updated.getData().getOperatorAccountType()).isEqualTo(3);
    GetTalentRespBody after = profile(id);
    assertThat(after.getCareerList())
        .extracting(
            CompositeTalentCareerInfo::getCompanyName, CompositeTalentCareerInfo::getStartTime)
        .containsExactly(tuple("Next Ltd", "2019-07"));
    assertThat(after.getInternshipList()).as("career_list holds both").isEmpty();
    assertThat(withoutCareer(FeishuSdk.asRead(after))).isEqualTo(withoutCareer(before));
  }

  @Test
  void itReportsAnUpdateOfATalentThatIsNotThere() throws Exception {
    CombinedUpdateTalentResp refused =
        client
            .hire()
            .talent()
            .combinedUpdate(
                CombinedUpdateTalentReq.newBuilder()
                    .combinedUpdateTalentReqBody(
                        CombinedUpdateTalentReqBody.newBuilder()
                            .talentId("7500000000000000999")
                            .basicInfo(TalentCombinedBasicInfo.newBuilder().build())
                            .build())
                    .build());

    assertThat(refused.getCode()).isEqualTo(1002102);
  }

  @Test
  void itShowsWhatWasCreated() throws Exception {
    GetTalentRespBody created = profile(created());

    assertThat(created.getBasicInfo().getName()).isEqualTo("Lin Example");
    assertThat(created.getBasicInfo().getMobileNumber()).isEqualTo("13955500001");
    assertThat(created.getBasicInfo().getMobileCode()).isEqualTo("86");
    assertThat(created.getBasicInfo().getNationalityCode()).isEqualTo("CN_1");
    assertThat(created.getBasicInfo().getCurrentLocationCode()).isEqualTo("CT_22");
    assertThat(created.getEducationList())
        .extracting(
            CompositeTalentEducationInfo::getSchoolName, CompositeTalentEducationInfo::getDegree)
        .containsExactly(tuple("Example University", 6));
    assertThat(created.getCareerList())
        .extracting(CompositeTalentCareerInfo::getCompanyName)
        .containsExactly("Sample Ltd");
    assertThat(created.getInternshipList())
        .extracting(CompositeTalentInternshipInfo::getCompanyName)
        .containsExactly("Trial Ltd");
    assertThat(created.getTagList()).as("none, and not unknown").isEmpty();
  }

  @Test
  void itReadsADocumentThatAProfileNames() throws Exception {
    String id = profile("7500000000000000101").getResumeAttachmentList()[0].getId();

    GetAttachmentResp response = attachment(id, null);

    assertThat(response.success()).isTrue();
    assertThat(response.getData().getAttachment().getId()).isEqualTo(id);
    assertThat(response.getData().getAttachment().getName()).isEqualTo("cv.pdf");
    assertThat(response.getData().getAttachment().getMime()).isEqualTo("application/pdf");
    assertThat(response.getData().getAttachment().getCreateTime()).isPositive();
    assertThat(FeishuSdk.asRead(response.getData()).path("attachment").propertyNames())
        .containsExactlyInAnyOrder("id", "url", "name", "mime", "create_time");
    URI link = URI.create(response.getData().getAttachment().getUrl());
    try (InputStream content = link.toURL().openStream()) {
      assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).startsWith("%PDF-1.7");
    }
    assertThat(attachment(id, 2).getCode()).as("no work sample").isEqualTo(1002002);
    assertThat(attachment("1", 1).getCode()).isEqualTo(1002002);
  }

  @ParameterizedTest
  @CsvSource({"1, country", "2, state", "3, city", "4, district"})
  void itPagesThroughThePlacesOfAType(int type, String object) throws Exception {
    List<JsonNode> read = new ArrayList<>();
    String token = null;
    boolean more = true;
    while (more) {
      QueryLocationResp page = locations(100, token, type);
      assertThat(page.success()).isTrue();
      Stream.of(page.getData().getItems()).map(FeishuSdk::asRead).forEach(read::add);
      more = page.getData().getHasMore();
      token = page.getData().getPageToken();
    }

    List<JsonNode> rows =
        sandbox.seed().rows("queryLocations").stream()
            .filter(row -> row.containsKey(object))
            .map(OfficialFeishuReadingSdkTest::json)
            .toList();
    assertThat(read).isNotEmpty().isEqualTo(rows);
    assertThat(type == 3).as("cities have more than a page").isEqualTo(read.size() > 100);
  }

  @Test
  void itNamesThePlacesOfCodes() throws Exception {
    QueryLocationResp found = locations(10, null, 3, "CT_22", "CT_11", "CT_0");

    assertThat(found.getData().getItems())
        .extracting(LocationDto::getCity)
        .extracting(city -> city.getCityNameInfo().getZhName())
        .containsExactlyInAnyOrder("成都", "北京");
    assertThat(found.getData().getHasMore()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 3", "101, 3", "10, 5"})
  void itReportsAQueryForPlacesThatThePageForbids(int size, int type) throws Exception {
    assertThat(locations(size, null, type).getCode()).isEqualTo(1002002);
  }

  @Test
  void itReportsMoreThanAHundredCodes() throws Exception {
    String[] codes = Stream.generate(() -> "CT_22").limit(101).toArray(String[]::new);

    assertThat(locations(10, null, 3, codes).getCode()).isEqualTo(1002002);
  }

  @Test
  void itReadsTheApplicationThatItMade() throws Exception {
    String talent = created();
    String id =
        client
            .hire()
            .application()
            .create(
                CreateApplicationReq.newBuilder()
                    .createApplicationReqBody(
                        CreateApplicationReqBody.newBuilder()
                            .talentId(talent)
                            .jobId("7600000000000000001")
                            .resumeSourceId("10003")
                            .deliveryType(2)
                            .build())
                    .build())
            .getData()
            .getId();

    ListApplicationResp ids =
        client
            .hire()
            .application()
            .list(
                ListApplicationReq.newBuilder()
                    .talentId(talent)
                    .activeStatus("3")
                    .pageSize(100)
                    .build());
    GetDetailApplicationResp detail =
        client
            .hire()
            .application()
            .getDetail(GetDetailApplicationReq.newBuilder().applicationId(id).build());

    assertThat(ids.getData().getItems()).containsExactly(id);
    assertThat(detail.getData().getApplicationDetail().getJob()).as("not asked for").isNull();
    assertThat(detail.getData().getApplicationDetail().getBasicInfo().getTalentId())
        .isEqualTo(talent);
    assertThat(detail.getData().getApplicationDetail().getBasicInfo().getActiveStatus())
        .isEqualTo(1);
    assertThat(detail.getData().getApplicationDetail().getBasicInfo().getDeliveryType())
        .isEqualTo(2);
  }

  @Test
  void itReadsEveryFieldOfAnApplication() throws Exception {
    for (Map<String, Object> row : sandbox.seed().rows("listApplicationIds")) {
      GetDetailApplicationResp detail =
          client
              .hire()
              .application()
              .getDetail(
                  GetDetailApplicationReq.newBuilder()
                      .applicationId(String.valueOf(row.get("id")))
                      .options(new String[] {"with_job"})
                      .build());

      assertThat(detail.success()).isTrue();
      assertThat(FeishuSdk.asRead(detail.getData().getApplicationDetail().getBasicInfo()))
          .isEqualTo(json(row));
    }
  }

  private String created() throws Exception {
    return client
        .hire()
        .talent()
        .combinedCreate(
            CombinedCreateTalentReq.newBuilder()
                .combinedCreateTalentReqBody(
                    CombinedCreateTalentReqBody.newBuilder()
                        .basicInfo(
                            TalentCombinedBasicInfo.newBuilder()
                                .name("Lin Example")
                                .mobile("13955500001")
                                .mobileCountryCode("CN_1")
                                .nationalityId("CN_1")
                                .currentCityCode("CT_22")
                                .build())
                        .educationList(
                            new TalentCombinedEducationInfo[] {
                              TalentCombinedEducationInfo.newBuilder()
                                  .degree(6)
                                  .school("Example University")
                                  .startTime("1409500800000")
                                  .build()
                            })
                        .careerList(
                            new TalentCombinedCareerInfo[] {
                              career("Sample Ltd", "1530374400000", EMPLOYMENT),
                              career("Trial Ltd", "1498838400000", INTERNSHIP)
                            })
                        .build())
                .build())
        .getData()
        .getTalentId();
  }

  private static TalentCombinedCareerInfo career(String company, String start, int type) {
    return TalentCombinedCareerInfo.newBuilder()
        .company(company)
        .startTime(start)
        .careerType(type)
        .build();
  }

  private static JsonNode withoutCareer(JsonNode profile) {
    ObjectNode rest = (ObjectNode) profile.deepCopy();
    rest.remove(List.of("career_list", "internship_list"));
    ((ObjectNode) rest.path("basic_info")).remove("update_time");
    return rest;
  }

  private GetTalentRespBody profile(String id) throws Exception {
    return talent(id).getData();
  }

  private GetTalentResp talent(String id) throws Exception {
    return client
        .hire()
        .v2()
        .talent()
        .get(GetTalentReq.newBuilder().talentId(id).userIdType("open_id").build());
  }

  private GetAttachmentResp attachment(String id, @Nullable Integer type) throws Exception {
    GetAttachmentReq.Builder request = GetAttachmentReq.newBuilder().attachmentId(id);
    if (type != null) {
      request.type(type);
    }
    return client.hire().attachment().get(request.build());
  }

  private QueryLocationResp locations(int size, @Nullable String token, int type, String... codes)
      throws Exception {
    QueryLocationReqBody.Builder body = QueryLocationReqBody.newBuilder().locationType(type);
    if (codes.length > 0) {
      body.codeList(codes);
    }
    return client
        .hire()
        .location()
        .query(
            QueryLocationReq.newBuilder()
                .pageSize(size)
                .pageToken(token)
                .queryLocationReqBody(body.build())
                .build());
  }

  private static JsonNode json(Map<String, Object> row) {
    return JsonMapper.shared().valueToTree(row);
  }
}
