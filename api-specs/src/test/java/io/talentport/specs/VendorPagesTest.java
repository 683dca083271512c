package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the vendors' pages print, written down a second time so that nothing gets lost. */
class VendorPagesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dingtalk-ats.yaml, Reply, errcode errmsg sub_code sub_msg request_id",
    "dingtalk-ats.yaml, ListResumeRecordsRequest, biz_code cursor size",
    "dingtalk-ats.yaml, ListResumeRecordsResponse, result",
    "dingtalk-ats.yaml, ResumeRecordPage, next_cursor has_more list",
    "dingtalk-ats.yaml, ResumeRecordItem, biz_code corp_id resume_id channel candidate_id"
        + " gmt_create_mils gmt_modified_mils",
    "dingtalk-ats.yaml, AddResumeRequest, biz_code param",
    "dingtalk-ats.yaml, AddResumeParam, matched_jobs channel resume_detail_info opt_user_id"
        + " resume_file origin_mail virtual_phone_number_flag resume_channel_url",
    "dingtalk-ats.yaml, ResumeDetailInfo, name phone_num email sex birth graduate_time"
        + " begin_work_time nationality married native_place now_location forward_location school"
        + " education advanced_degree student_type school_type speciality salary aim_salary"
        + " title_standard vocation_standard political job_status grade_of_english"
        + " education_info_list experience_info_list training_info_list project_info_list",
    "dingtalk-ats.yaml, EducationInfo, start_date end_date school speciality education summary",
    "dingtalk-ats.yaml, ExperienceInfo, start_date end_date company title summary",
    "dingtalk-ats.yaml, TrainingInfo, start_date end_date training_institution certificate"
        + " description_in_details",
    "dingtalk-ats.yaml, ProjectInfo, start_date end_date project_name project_description",
    "dingtalk-ats.yaml, ResumeFile, download_url file_type file_name",
    "dingtalk-ats.yaml, OriginMail, received_time mail_id from_mail_alias mail_address title"
        + " body_html from_mail_address",
    "dingtalk-ats.yaml, AddResumeResponse, result",
    "dingtalk-ats.yaml, AddResumeResult, resume_id pc_jump_url mobile_jump_url",
    "dingtalk-ats.yaml, GetTokenResponse, access_token expires_in",
    "feishu-hire.yaml, Reply, code msg error",
    "feishu-hire.yaml, ReplyError, log_id message troubleshooter details permission_violations"
        + " field_violations helps",
    "feishu-hire.yaml, ExternalApplicationPage, items has_more page_token",
    "feishu-hire.yaml, ExternalApplicationItem, id external_id job_recruitment_type job_title"
        + " resume_source stage talent_id termination_reason delivery_type modify_time create_time"
        + " termination_type",
    "feishu-hire.yaml, ResumeSourcePage, items page_token has_more",
    "feishu-hire.yaml, ResumeSourceItem, id zh_name en_name active_status resume_source_type",
    "feishu-hire.yaml, BatchGetTalentIdsRequest, mobile_code mobile_number_list email_list"
        + " identification_type identification_number_list",
    "feishu-hire.yaml, TalentBatch, talent_list",
    "feishu-hire.yaml, TalentBatchItem, talent_id mobile_code mobile_number email"
        + " identification_type identification_number is_onboarded",
    "feishu-hire.yaml, GetTenantAccessTokenRequest, app_id app_secret",
    "feishu-hire.yaml, GetTenantAccessTokenResponse, tenant_access_token expire",
  })
  void fields(String document, String schema, String names) throws IOException {
    SpecDocument spec = SpecDocument.packaged(document);
    assertThat(spec.ownProperties(spec.root().at("/components/schemas/" + schema)).keySet())
        .containsExactlyInAnyOrder(names.split(" "));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource({
    "dingtalk-ats.yaml, ResumeDetailInfo, sex, 男性 女性",
    "dingtalk-ats.yaml, ResumeDetailInfo, married, 已婚 未婚 离婚",
    "dingtalk-ats.yaml, ResumeDetailInfo, education, 小学 初中 高中 中专 大专 本科 硕士 博士 其他",
    "dingtalk-ats.yaml, ResumeRecordItem, channel, lagou 51job 58tongcheng zhilian liepin boss other",
    "feishu-hire.yaml, ExternalApplicationItem, job_recruitment_type, 1 2",
    "feishu-hire.yaml, ExternalApplicationItem, delivery_type, 1 2 3 4",
    "feishu-hire.yaml, ResumeSourceItem, active_status, 1 2",
    "feishu-hire.yaml, ResumeSourceItem, resume_source_type, 10000 10001 10002 10003 10004 10005"
        + " 10006 10007 10008 10009",
    "feishu-hire.yaml, BatchGetTalentIdsRequest, identification_type, 1 2 3 4 5 6 9",
    "feishu-hire.yaml, TalentBatchItem, identification_type, 1 2 3 4 5 6 9",
  })
  void vocabularies(String document, String schema, String property, String values)
      throws IOException {
    JsonNode known = property(document, schema, property).path("x-known-values");
    assertThat(known.values().stream().map(value -> value.path("value").asString()))
        .containsExactly(values.split(" "));
  }

  @ParameterizedTest(name = "{0} {1} {2}={3}")
  @CsvSource({
    "dingtalk-ats.yaml, /components/schemas/ListResumeRecordsRequest/properties/size/maximum, 1000",
    "feishu-hire.yaml, /components/schemas/BatchGetTalentIdsRequest/properties/mobile_code/default,"
        + " 86",
    "feishu-hire.yaml,"
        + " /components/schemas/BatchGetTalentIdsRequest/properties/mobile_number_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /components/schemas/BatchGetTalentIdsRequest/properties/email_list/maxItems,"
        + " 100",
    "feishu-hire.yaml,"
        + " /paths/~1open-apis~1hire~1v1~1external_applications/get/parameters/1/schema/maximum,"
        + " 20",
    "feishu-hire.yaml,"
        + " /paths/~1open-apis~1hire~1v1~1external_applications/get/parameters/1/schema/default,"
        + " 10",
    "feishu-hire.yaml,"
        + " /paths/~1open-apis~1hire~1v1~1resume_sources/get/parameters/0/schema/maximum, 100",
  })
  void limitsAndDefaults(String document, String pointer, String value) throws IOException {
    assertThat(SpecDocument.packaged(document).root().at(pointer).asString()).isEqualTo(value);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dingtalk-ats.yaml, listResumeRecords, true, 20/PT1S",
    "dingtalk-ats.yaml, addResume, false, 20/PT1S",
    "dingtalk-ats.yaml, getToken, true, ''",
    "feishu-hire.yaml, listExternalApplications, true, 20/PT1S",
    "feishu-hire.yaml, listResumeSources, true, 20/PT1S",
    "feishu-hire.yaml, batchGetTalentIds, true, 1000/PT1M 50/PT1S",
    "feishu-hire.yaml, getTenantAccessToken, true, ''",
  })
  void quotasAndRepeats(String document, String id, boolean retrySafe, String quotas)
      throws IOException {
    JsonNode operation = operation(document, id);
    List<String> printed =
        operation.path("x-quota").values().stream()
            .map(quota -> quota.path("permits").asInt() + "/" + quota.path("period").asString())
            .toList();
    assertThat(String.join(" ", printed)).isEqualTo(quotas);
    assertThat(operation.path("x-retry-safe").asBoolean()).isEqualTo(retrySafe);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "feishu-hire.yaml, listExternalApplications, hire:external_application",
    "feishu-hire.yaml, listResumeSources, hire:talent:readonly hire:talent",
    "feishu-hire.yaml, batchGetTalentIds, hire:talent:readonly hire:talent",
  })
  void permissions(String document, String id, String scopes) throws IOException {
    assertThat(scopes(operation(document, id))).containsExactly(scopes.split(" "));
  }

  @ParameterizedTest
  @CsvSource("feishu-hire.yaml, TalentBatchItem, is_onboarded, hire:talent_onboard_status:readonly")
  void fieldPermission(String document, String schema, String property, String scope)
      throws IOException {
    assertThat(scopes(property(document, schema, property))).containsExactly(scope);
  }

  private static List<String> scopes(JsonNode owner) {
    return owner.path("x-permissions").values().stream()
        .map(permission -> permission.path("scope").asString())
        .toList();
  }

  private static JsonNode property(String document, String schema, String property)
      throws IOException {
    return SpecDocument.packaged(document)
        .root()
        .at("/components/schemas/" + schema + "/properties/" + property);
  }

  private static JsonNode operation(String document, String id) throws IOException {
    return SpecDocument.packaged(document).operation(id);
  }
}
