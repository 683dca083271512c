package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.lark.oapi.Client;
import com.lark.oapi.core.request.SelfBuiltTenantAccessTokenReq;
import com.lark.oapi.core.response.TenantAccessTokenResp;
import com.lark.oapi.service.hire.v1.model.BatchGetIdTalentReq;
import com.lark.oapi.service.hire.v1.model.BatchGetIdTalentReqBody;
import com.lark.oapi.service.hire.v1.model.BatchGetIdTalentResp;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReq;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReqBody;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentResp;
import com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentReq;
import com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentReqBody;
import com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentResp;
import com.lark.oapi.service.hire.v1.model.CreateApplicationReq;
import com.lark.oapi.service.hire.v1.model.CreateApplicationReqBody;
import com.lark.oapi.service.hire.v1.model.CreateApplicationResp;
import com.lark.oapi.service.hire.v1.model.CreateExternalApplicationReq;
import com.lark.oapi.service.hire.v1.model.CreateExternalApplicationResp;
import com.lark.oapi.service.hire.v1.model.DeleteExternalApplicationReq;
import com.lark.oapi.service.hire.v1.model.DeleteExternalApplicationResp;
import com.lark.oapi.service.hire.v1.model.ExternalApplication;
import com.lark.oapi.service.hire.v1.model.GetDetailApplicationReq;
import com.lark.oapi.service.hire.v1.model.GetDetailApplicationResp;
import com.lark.oapi.service.hire.v1.model.Job;
import com.lark.oapi.service.hire.v1.model.ListApplicationReq;
import com.lark.oapi.service.hire.v1.model.ListApplicationResp;
import com.lark.oapi.service.hire.v1.model.ListExternalApplicationReq;
import com.lark.oapi.service.hire.v1.model.ListExternalApplicationResp;
import com.lark.oapi.service.hire.v1.model.ListJobReq;
import com.lark.oapi.service.hire.v1.model.ListJobResp;
import com.lark.oapi.service.hire.v1.model.ListResumeSourceReq;
import com.lark.oapi.service.hire.v1.model.ListResumeSourceResp;
import com.lark.oapi.service.hire.v1.model.ListTalentReq;
import com.lark.oapi.service.hire.v1.model.ListTalentResp;
import com.lark.oapi.service.hire.v1.model.ListTerminationReasonReq;
import com.lark.oapi.service.hire.v1.model.ListTerminationReasonResp;
import com.lark.oapi.service.hire.v1.model.ResumeSource;
import com.lark.oapi.service.hire.v1.model.Talent;
import com.lark.oapi.service.hire.v1.model.TalentBatchInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedBasicInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedEducationInfo;
import com.lark.oapi.service.hire.v1.model.TerminationReason;
import com.lark.oapi.service.hire.v1.model.UpdateExternalApplicationReq;
import com.lark.oapi.service.hire.v1.model.UpdateExternalApplicationResp;
import io.talentport.sandbox.data.ApplicationData;
import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.ResumeSourceData;
import io.talentport.sandbox.data.TalentData;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The vendor's own SDK, unchanged, finishes its calls against the sandbox. */
@Tag("slow")
class OfficialFeishuSdkTest {
  private final Sandbox sandbox = Sandbox.start();
  private final Client client = FeishuSdk.client(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void itFetchesAToken() throws Exception {
    SelfBuiltTenantAccessTokenReq request = new SelfBuiltTenantAccessTokenReq();
    request.setAppId(FeishuSdk.setting(sandbox, "app-id"));
    request.setAppSecret(FeishuSdk.setting(sandbox, "app-secret"));

    TenantAccessTokenResp response = client.ext().getTenantAccessTokenBySelfBuiltApp(request);

    assertThat(response.success()).isTrue();
    assertThat(response.getTenantAccessToken()).startsWith("t-");
    assertThat(response.getExpire()).isEqualTo(7200);
  }

  @Test
  void itPagesThroughATalentsExternalApplications() throws Exception {
    String talent = sandbox.seed().talents().get(0).id();
    List<String> ids = new ArrayList<>();
    String token = null;
    boolean more = true;
    while (more) {
      ListExternalApplicationResp response =
          client
              .hire()
              .externalApplication()
              .list(
                  ListExternalApplicationReq.newBuilder()
                      .talentId(talent)
                      .pageSize(20)
                      .pageToken(token)
                      .build());
      assertThat(response.success()).isTrue();
      for (ExternalApplication row : response.getData().getItems()) {
        assertThat(row.getTalentId()).isEqualTo(talent);
        assertThat(row.getJobTitle()).isNotEmpty();
        assertThat(row.getDeliveryType()).isBetween(1, 4);
        assertThat(row.getCreateTime()).isPositive();
        ids.add(row.getId());
      }
      more = response.getData().getHasMore();
      token = response.getData().getPageToken();
    }

    assertThat(ids)
        .hasSize(25)
        .containsExactlyElementsOf(
            sandbox.seed().externalApplications().stream()
                .filter(one -> one.talentId().equals(talent))
                .map(ExternalApplicationData::id)
                .toList());
  }

  @Test
  void itWritesExternalApplications() throws Exception {
    String talent = sandbox.seed().talents().get(4).id();
    CreateExternalApplicationResp created =
        client
            .hire()
            .externalApplication()
            .create(
                CreateExternalApplicationReq.newBuilder()
                    .externalApplication(
                        ExternalApplication.newBuilder()
                            .externalId("ext-1")
                            .talentId(talent)
                            .jobTitle("Analyst")
                            .deliveryType(2)
                            .createTime(1760000000000L)
                            .build())
                    .build());
    assertThat(created.success()).isTrue();
    String id = created.getData().getExternalApplication().getId();
    UpdateExternalApplicationResp updated =
        client
            .hire()
            .externalApplication()
            .update(
                UpdateExternalApplicationReq.newBuilder()
                    .externalApplicationId(id)
                    .externalApplication(
                        ExternalApplication.newBuilder().talentId(talent).stage("offer").build())
                    .build());
    assertThat(updated.success()).isTrue();
    assertThat(updated.getData().getExternalApplication().getJobTitle()).isNull();

    DeleteExternalApplicationResp deleted =
        client
            .hire()
            .externalApplication()
            .delete(
                DeleteExternalApplicationReq.newBuilder()
                    .externalApplicationId(id)
                    .talentId(talent)
                    .build());

    assertThat(deleted.success()).isTrue();
    assertThat(deleted.getData().getExternalApplication().getStage()).isEqualTo("offer");
    assertThat(sandbox.seed().externalApplications())
        .extracting(ExternalApplicationData::id)
        .doesNotContain(id);
  }

  @Test
  void itListsTheResumeSources() throws Exception {
    ListResumeSourceResp response =
        client.hire().resumeSource().list(ListResumeSourceReq.newBuilder().pageSize(100).build());

    assertThat(response.success()).isTrue();
    assertThat(response.getData().getItems())
        .extracting(
            ResumeSource::getId,
            ResumeSource::getZhName,
            ResumeSource::getEnName,
            ResumeSource::getActiveStatus,
            ResumeSource::getResumeSourceType)
        .containsExactlyElementsOf(
            sandbox.seed().resumeSources().stream().map(OfficialFeishuSdkTest::facts).toList());
    assertThat(response.getData().getHasMore()).isFalse();
  }

  @Test
  void itListsTheJobs() throws Exception {
    ListJobResp response = client.hire().job().list(ListJobReq.newBuilder().pageSize(20).build());

    assertThat(response.success()).isTrue();
    assertThat(response.getData().getItems())
        .extracting(Job::getTitle, Job::getActiveStatus)
        .contains(tuple("数据分析师", 1), tuple("产品经理", 2));
    assertThat(response.getData().getHasMore()).isFalse();
    assertThat(client.hire().job().list(ListJobReq.newBuilder().pageSize(21).build()).getCode())
        .isEqualTo(1002002);
  }

  @Test
  void itReadsATalentsApplications() throws Exception {
    ListApplicationResp ids =
        client
            .hire()
            .application()
            .list(
                ListApplicationReq.newBuilder()
                    .talentId("7500000000000000001")
                    .activeStatus("2")
                    .pageSize(100)
                    .build());
    GetDetailApplicationResp ended = detail(ids.getData().getItems()[0]);
    ListTerminationReasonResp reasons =
        client
            .hire()
            .terminationReason()
            .list(ListTerminationReasonReq.newBuilder().pageSize(10).build());

    assertThat(ids.getData().getItems()).hasSize(3);
    assertThat(ended.getData().getApplicationDetail().getBasicInfo().getStage().getType())
        .isEqualTo(4);
    assertThat(ended.getData().getApplicationDetail().getJob().getName()).isEqualTo("Java 工程师");
    String reason =
        ended.getData().getApplicationDetail().getBasicInfo().getTerminationReason().getId();
    assertThat(reasons.getData().getItems())
        .filteredOn(one -> one.getId().equals(reason))
        .extracting(TerminationReason::getTerminationType)
        .containsExactly(1);
    assertThat(detail("1").getCode()).isEqualTo(1002201);
  }

  private GetDetailApplicationResp detail(String id) throws Exception {
    return client
        .hire()
        .application()
        .getDetail(
            GetDetailApplicationReq.newBuilder()
                .applicationId(id)
                .options(new String[] {"with_job"})
                .build());
  }

  @Test
  void itFindsATalentByEverything() throws Exception {
    TalentData talent = sandbox.seed().talents().get(0);

    BatchGetIdTalentResp response =
        client
            .hire()
            .talent()
            .batchGetId(
                BatchGetIdTalentReq.newBuilder()
                    .batchGetIdTalentReqBody(
                        BatchGetIdTalentReqBody.newBuilder()
                            .mobileCode("86")
                            .mobileNumberList(new String[] {talent.mobileNumber()})
                            .emailList(new String[] {talent.email()})
                            .identificationType(talent.identificationType())
                            .identificationNumberList(new String[] {talent.identificationNumber()})
                            .build())
                    .build());

    assertThat(response.success()).isTrue();
    assertThat(response.getData().getTalentList()).hasSize(1);
    TalentBatchInfo found = response.getData().getTalentList()[0];
    assertThat(found.getTalentId()).isEqualTo(talent.id());
    assertThat(found.getMobileCode()).isEqualTo("86");
    assertThat(found.getMobileNumber()).isEqualTo(talent.mobileNumber());
    assertThat(found.getEmail()).isEqualTo(talent.email());
    assertThat(found.getIdentificationType()).isEqualTo(talent.identificationType());
    assertThat(found.getIdentificationNumber()).isEqualTo(talent.identificationNumber());
    assertThat(found.getIsOnboarded()).isTrue();
  }

  @Test
  void itCreatesATalentThatItListsAndLetsApply() throws Exception {
    CombinedCreateTalentResp created =
        client
            .hire()
            .talent()
            .combinedCreate(
                CombinedCreateTalentReq.newBuilder()
                    .userIdType("open_id")
                    .combinedCreateTalentReqBody(
                        CombinedCreateTalentReqBody.newBuilder()
                            .resumeSourceId("10003")
                            .basicInfo(
                                TalentCombinedBasicInfo.newBuilder()
                                    .name("Lin Example")
                                    .mobile("13955500001")
                                    .mobileCountryCode("CN_1")
                                    .email("lin@example.org")
                                    .gender(2)
                                    .birthday("820425600000")
                                    .build())
                            .educationList(
                                new TalentCombinedEducationInfo[] {
                                  TalentCombinedEducationInfo.newBuilder()
                                      .degree(6)
                                      .school("Example University")
                                      .startTime("1409500800000")
                                      .build()
                                })
                            .build())
                    .build());
    assertThat(created.success()).isTrue();
    assertThat(created.getData().getCreatorAccountType()).isEqualTo(3);

    CombinedUpdateTalentResp updated =
        client
            .hire()
            .talent()
            .combinedUpdate(
                CombinedUpdateTalentReq.newBuilder()
                    .userIdType("open_id")
                    .combinedUpdateTalentReqBody(
                        CombinedUpdateTalentReqBody.newBuilder()
                            .talentId(created.getData().getTalentId())
                            .operatorId("ou_example")
                            .operatorAccountType(1)
                            .basicInfo(
                                TalentCombinedBasicInfo.newBuilder()
                                    .email("li@example.org")
                                    .build())
                            .build())
                    .build());
    assertThat(updated.success()).isTrue();
    assertThat(updated.getData().getTalentId()).isEqualTo(created.getData().getTalentId());
    assertThat(updated.getData().getOperatorId()).isEqualTo("ou_example");

    ListTalentResp listed =
        client
            .hire()
            .talent()
            .list(
                ListTalentReq.newBuilder()
                    .pageSize(20)
                    .sortBy(1)
                    .queryOption("ignore_empty_error")
                    .build());
    assertThat(listed.success()).isTrue();
    assertThat(listed.getData().getHasMore()).isFalse();
    Talent newest = listed.getData().getItems()[0];
    assertThat(newest.getId()).isEqualTo(created.getData().getTalentId());
    assertThat(newest.getBasicInfo().getName()).isEqualTo("Lin Example");
    assertThat(newest.getBasicInfo().getEmail()).isEqualTo("li@example.org");
    assertThat(newest.getBasicInfo().getModifyTime()).isNotEmpty();
    assertThat(newest.getBasicInfo().getBirthday()).isEqualTo(820_425_600_000L);
    assertThat(newest.getEducationList()[0].getStartTime()).isEqualTo("2014-09");
    assertThat(newest.getResumeSourceList()[0].getId()).isEqualTo("10003");
    assertThat(newest.getTopDegree()).isEqualTo(6);

    CreateApplicationResp applied =
        client
            .hire()
            .application()
            .create(
                CreateApplicationReq.newBuilder()
                    .createApplicationReqBody(
                        CreateApplicationReqBody.newBuilder()
                            .talentId(created.getData().getTalentId())
                            .jobId("7700000000000000001")
                            .resumeSourceId("10003")
                            .deliveryType(1)
                            .build())
                    .build());
    assertThat(applied.success()).isTrue();
    assertThat(sandbox.seed().applications())
        .extracting(ApplicationData::id)
        .containsExactly(applied.getData().getId());
  }

  @Test
  void itReportsARefusalWithItsLogId() throws Exception {
    ListExternalApplicationResp response =
        client
            .hire()
            .externalApplication()
            .list(ListExternalApplicationReq.newBuilder().talentId("1").build());

    assertThat(response.success()).isFalse();
    assertThat(response.getCode()).isEqualTo(1002102);
    assertThat(response.getRequestId()).isNotEmpty();
  }

  private static Tuple facts(ResumeSourceData source) {
    return tuple(
        source.id(),
        source.zhName(),
        source.enName(),
        source.activeStatus(),
        source.resumeSourceType());
  }
}
