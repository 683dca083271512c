package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the vendors' pages print, written down a second time so that nothing gets lost. */
class VendorPagesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dingtalk-ats.yaml, Reply, errcode errmsg sub_code sub_msg request_id status punish",
    "dingtalk-ats.yaml, ListResumeRecordsRequest, biz_code cursor size",
    "dingtalk-ats.yaml, ListStatisticsResumesRequest, biz_code cursor size",
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
    "dingtalk-ats.yaml, CheckResumeExistenceRequest, biz_code resume_detail_info",
    "dingtalk-ats.yaml, ExistenceDetail, name phone_num email education_info_list"
        + " experience_info_list project_info_list",
    "dingtalk-ats.yaml, ExistenceEducation, school speciality education advanced_degree"
        + " department start_date end_date student_type school_type school_label"
        + " study_abroad_experience summary others",
    "dingtalk-ats.yaml, ExistenceExperience, company title start_date end_date summary"
        + " achievement department location salary leader underling_number reason_of_leaving"
        + " company_description size type vocation work_type periods_of_time others",
    "dingtalk-ats.yaml, ExistenceProject, project_name project_description responsibilities title"
        + " company start_date end_date",
    "dingtalk-ats.yaml, CheckResumeExistenceResponse, result",
    "dingtalk-ats.yaml, ResumeExistence, existed resume_id_list",
    "dingtalk-ats-api.yaml, Reply, code message requestid accessdenieddetail errcode errmsg"
        + " status punish",
    "dingtalk-ats-api.yaml, AccessDeniedDetail, requiredScopes",
    "dingtalk-ats-api.yaml, CreateCorpTokenRequest, client_id client_secret grant_type",
    "dingtalk-ats-api.yaml, CreateCorpTokenResponse, access_token expires_in",
    "dingtalk-ats-api.yaml, GetCandidateByPhoneResponse, candidateId name",
    "dingtalk-ats-api.yaml, ImportCandidateByResumeRequest, fileSourceType url spaceId fileId"
        + " fileName fileType fileSize channelCode",
    "dingtalk-ats-api.yaml, ImportCandidateByResumeResponse, candidateId corpId name",
    "dingtalk-ats-api.yaml, CreateAccessTokenRequest, appKey appSecret",
    "dingtalk-ats-api.yaml, CreateAccessTokenResponse, accessToken expireIn",
    "feishu-hire.yaml, UploadAttachmentRequest, content",
    "feishu-hire.yaml, UploadAttachmentResponse, message data",
    "feishu-hire.yaml, UploadedAttachment, id name url",
    "feishu-hire.yaml, CreateTalentRequest, init_source_id resume_source_id folder_id_list"
        + " creator_id creator_account_type resume_attachment_id basic_info education_list"
        + " career_list project_list works_list award_list language_list sns_list"
        + " preferred_city_code_list self_evaluation customized_data",
    "feishu-hire.yaml, NewTalentBasicInfo, name mobile mobile_country_code email identification"
        + " start_work_time birthday gender nationality_id current_city_code hometown_city_code"
        + " customized_data",
    "feishu-hire.yaml, NewTalentIdentification, identification_type identification_number",
    "feishu-hire.yaml, NewTalentEducation, degree school field_of_study start_time end_time"
        + " education_type academic_ranking customized_data",
    "feishu-hire.yaml, NewTalentCareer, company title desc start_time end_time career_type"
        + " customized_data",
    "feishu-hire.yaml, NewTalentProject, name role link desc start_time end_time customized_data",
    "feishu-hire.yaml, NewTalentWork, link desc attachment_id customized_data",
    "feishu-hire.yaml, NewTalentAward, title desc award_time customized_data",
    "feishu-hire.yaml, NewTalentLanguage, language proficiency customized_data",
    "feishu-hire.yaml, NewTalentSns, sns_type link customized_data",
    "feishu-hire.yaml, NewTalentSelfEvaluation, content customized_data",
    "feishu-hire.yaml, CustomizedField, object_id value",
    "feishu-hire.yaml, CustomizedModule, object_id children",
    "feishu-hire.yaml, CreatedTalent, talent_id creator_id creator_account_type",
    "feishu-hire.yaml, CreateApplicationRequest, talent_id job_id resume_source_id"
        + " application_preferred_city_code_list delivery_type user_id",
    "feishu-hire.yaml, CreatedApplication, id",
    "feishu-hire.yaml, TalentPage, has_more page_token items",
    "feishu-hire.yaml, TalentItem, id is_in_agency_period is_onboarded basic_info education_list"
        + " career_list project_list works_list award_list language_list sns_list"
        + " resume_source_list interview_registration_list resume_attachment_id_list top_degree"
        + " first_degree",
    "feishu-hire.yaml, TalentItemBasicInfo, name mobile mobile_code mobile_country_code email"
        + " experience_years age nationality gender current_city hometown_city"
        + " preferred_city_list identification_type identification_number birthday creator_id"
        + " marital_status current_home_address modify_time",
    "feishu-hire.yaml, TalentItemNationality, nationality_code zh_name en_name",
    "feishu-hire.yaml, TalentItemCity, city_code zh_name en_name",
    "feishu-hire.yaml, TalentItemEducation, id degree school field_of_study start_time end_time"
        + " end_time_v2 education_type academic_ranking tag_list",
    "feishu-hire.yaml, TalentItemCareer, id company title desc start_time end_time career_type"
        + " tag_list",
    "feishu-hire.yaml, TalentItemProject, id name role link desc start_time end_time",
    "feishu-hire.yaml, TalentItemWork, id link desc name",
    "feishu-hire.yaml, TalentItemAward, id title award_time desc",
    "feishu-hire.yaml, TalentItemLanguage, id language proficiency",
    "feishu-hire.yaml, TalentItemSns, id sns_type link",
    "feishu-hire.yaml, TalentItemSource, id zh_name en_name",
    "feishu-hire.yaml, TalentItemRegistration, id registration_time",
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
    "feishu-hire.yaml, BatchGetTalentIdsRequest, identification_type, 1 2 3 4 5 6 8 9",
    "feishu-hire.yaml, TalentBatchItem, identification_type, 1 2 3 4 5 6 8 9",
    "dingtalk-ats-api.yaml, ImportCandidateByResumeRequest, fileSourceType, 2 3",
    "dingtalk-ats-api.yaml, ImportCandidateByResumeRequest, channelCode, lagou 51job 58tongcheng"
        + " zhilian liepin boss ganji linkedin maimai other",
    "dingtalk-ats-api.yaml, ImportCandidateByResumeRequest, fileType, pdf doc docx png jpg jpeg",
    "dingtalk-ats.yaml, ExistenceEducation, school_type, 0 1 2 3 4 5",
    "feishu-hire.yaml, CreateTalentRequest, creator_account_type, 1 3",
    "feishu-hire.yaml, NewTalentIdentification, identification_type, 1 2 3 4 5 6 9",
    "feishu-hire.yaml, NewTalentBasicInfo, gender, 1 2 3",
    "feishu-hire.yaml, NewTalentEducation, degree, 1 2 3 4 5 6 7 8 9 11",
    "feishu-hire.yaml, NewTalentEducation, education_type, 1 2 3 4 5",
    "feishu-hire.yaml, NewTalentEducation, academic_ranking, 5 10 20 30 50 -1",
    "feishu-hire.yaml, NewTalentCareer, career_type, 1 2",
    "feishu-hire.yaml, NewTalentLanguage, language, 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18"
        + " 19 20 21 22 23 24 25 26 27 28 29",
    "feishu-hire.yaml, NewTalentLanguage, proficiency, 1 2 3 4 5",
    "feishu-hire.yaml, NewTalentSns, sns_type, 1 2 3 4 5 6 7 8 9 10 11",
    "feishu-hire.yaml, CreateApplicationRequest, delivery_type, 1 2",
    "feishu-hire.yaml, TalentItemCareer, career_type, 1 2 3 4",
    "feishu-hire.yaml, TalentItem, first_degree, 1 2 3 4 5 6 7",
    "feishu-hire.yaml, TalentItemBasicInfo, marital_status, 1 2",
  })
  void vocabularies(String document, String schema, String property, String values)
      throws IOException {
    JsonNode known = property(document, schema, property).path("x-known-values");
    assertThat(known.values().stream().map(value -> value.path("value").asString()))
        .containsExactly(values.split(" "));
  }

  @ParameterizedTest(name = "{0}.{1}: {2} is {3}")
  @CsvSource({
    "BatchGetTalentIdsRequest, identification_type, 3, HK_ID_CARD",
    "BatchGetTalentIdsRequest, identification_type, 8, HK_MACAO_RESIDENCE_PERMIT",
    "TalentBatchItem, identification_type, 3, HK_ID_CARD",
    "TalentBatchItem, identification_type, 8, HK_MACAO_RESIDENCE_PERMIT",
    "NewTalentIdentification, identification_type, 3, HK_MACAO_RESIDENCE_PERMIT",
    "TalentItemBasicInfo, identification_type, 3, HK_MACAO_RESIDENCE_PERMIT",
    "CreateApplicationRequest, delivery_type, 2, CANDIDATE_APPLIED",
    "ExternalApplicationItem, delivery_type, 4, OTHER",
  })
  @Tag("B5")
  void aFieldHasTheVocabularyOfItsOwnCall(String schema, String property, String value, String name)
      throws IOException {
    assertThat(
            property("feishu-hire.yaml", schema, property).path("x-known-values").values().stream()
                .filter(known -> known.path("value").asString().equals(value))
                .map(known -> known.path("name").asString()))
        .containsExactly(name);
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
    "feishu-hire.yaml,"
        + " /components/schemas/CreateTalentRequest/properties/folder_id_list/maxItems, 100",
    "feishu-hire.yaml,"
        + " /components/schemas/CreateTalentRequest/properties/education_list/maxItems, 100",
    "feishu-hire.yaml, /components/schemas/CreateTalentRequest/properties/career_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /components/schemas/CreateTalentRequest/properties/project_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /components/schemas/CreateTalentRequest/properties/works_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /components/schemas/CreateTalentRequest/properties/award_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /components/schemas/CreateTalentRequest/properties/language_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /components/schemas/CreateTalentRequest/properties/sns_list/maxItems, 100",
    "feishu-hire.yaml,"
        + " /components/schemas/CreateTalentRequest/properties/preferred_city_code_list/maxItems,"
        + " 100",
    "feishu-hire.yaml, /paths/~1open-apis~1hire~1v1~1talents/get/parameters/3/schema/maximum, 20",
    "feishu-hire.yaml, /paths/~1open-apis~1hire~1v1~1talents/get/parameters/3/schema/default, 10",
    "feishu-hire.yaml, /paths/~1open-apis~1hire~1v1~1talents/get/parameters/4/schema/default, 1",
    "feishu-hire.yaml, /paths/~1open-apis~1hire~1v1~1talents/get/parameters/6/schema/default,"
        + " people_admin_id",
    "feishu-hire.yaml,"
        + " /paths/~1open-apis~1hire~1v1~1talents~1combined_create/post/parameters/0/schema/default,"
        + " open_id",
    "feishu-hire.yaml, /components/schemas/UploadAttachmentRequest/properties/content/maxLength,"
        + " 314572800",
    "dingtalk-ats-api.yaml, /paths/~1v1.0~1ats~1candidates/get/parameters/1/schema/default, ddats",
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
    "dingtalk-ats.yaml, checkResumeExistence, true, 20/PT1S",
    "dingtalk-ats-api.yaml, getCandidateByPhone, true, 20/PT1S",
    "dingtalk-ats-api.yaml, importCandidateByResume, false, 30/PT1M 20/PT1S",
    "dingtalk-ats-api.yaml, createAccessToken, true, ''",
    "feishu-hire.yaml, uploadAttachment, false, 1000/PT1M 50/PT1S",
    "feishu-hire.yaml, createTalent, false, 1000/PT1M 50/PT1S",
    "feishu-hire.yaml, createApplication, false, 1000/PT1M 50/PT1S",
    "feishu-hire.yaml, listTalents, true, 20/PT1S",
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
    "dingtalk-ats-api.yaml, getCandidateByPhone, qyapi_recruitment_plugin",
    "dingtalk-ats-api.yaml, importCandidateByResume, qyapi_recruitment_plugin",
    "dingtalk-ats-api.yaml, createAccessToken, qyapi_base",
    "feishu-hire.yaml, uploadAttachment, hire:attachment",
    "feishu-hire.yaml, createTalent, hire:talent",
    "feishu-hire.yaml, createApplication, hire:application",
    "feishu-hire.yaml, listTalents, hire:talent:readonly hire:talent",
  })
  void permissions(String document, String id, String scopes) throws IOException {
    assertThat(scopes(operation(document, id))).containsExactly(scopes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "feishu-hire.yaml, TalentBatchItem, is_onboarded, hire:talent_onboard_status:readonly",
    "feishu-hire.yaml, CreateTalentRequest, creator_id, contact:user.employee_id:readonly",
    "feishu-hire.yaml, CreatedTalent, creator_id, contact:user.employee_id:readonly",
    "feishu-hire.yaml, TalentItemBasicInfo, creator_id, contact:user.employee_id:readonly",
  })
  void fieldPermission(String document, String schema, String property, String scope)
      throws IOException {
    assertThat(scopes(property(document, schema, property))).containsExactly(scope);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "dingtalk-ats-api.yaml, '', 400, InvalidAuthentication invalidAccessToken accesstoken.expired"
        + " invalidClientIdOrSecret invalid.client invalidSuiteKey invalidSuiteTicket"
        + " invalidAuthInfo unsupported.grant.type apiPermissionDenied no.permission"
        + " daily.call.limit invalidParam invalidParameter* missingParameter commonParamIllegal"
        + " Missingbody AuthenticationFailed.MissingParameter",
    "dingtalk-ats-api.yaml, '', 401, unauthorized.client authFailed",
    "dingtalk-ats-api.yaml, '', 403, Forbidden.AccessDenied.AccessTokenPermissionDenied"
        + " Forbidden.AccessDenied.IpNotInWhiteList Forbidden.AccessDenied.QpsLimitForApi"
        + " Forbidden.AccessDenied.QpsLimitForAppkeyAndApi"
        + " Forbidden.AccessDenied.QpsLimitForSuitekeyAndOrgAndApi Forbidden.AccessDenied.Qps*"
        + " Forbidden.AccessDenied.QpmLimitForAppkeyAndApi"
        + " Forbidden.AccessDenied.QpmLimitForSuitekeyAndOrgAndApi Forbidden.AccessDenied.Qpm*"
        + " Forbidden.AccessDenied.ApiCountLimitForOrg Forbidden.AccessDenied.ApiCount*",
    "dingtalk-ats-api.yaml, '', 404, error.notFound candidate.notExists",
    "dingtalk-ats-api.yaml, '', 409, invalidRequest.duplicateClientToken",
    "dingtalk-ats-api.yaml, '', 429, system.busy systemBusy",
    "dingtalk-ats-api.yaml, '', 500, system.freq.limit systemError.busy systemError system.error"
        + " unknownError unknown.error innerSystemError",
    "dingtalk-ats-api.yaml, '', 200, 404",
    "dingtalk-ats-api.yaml, getCandidateByPhone, 400, invalidParam",
    "dingtalk-ats-api.yaml, getCandidateByPhone, 404, candidate.notExists",
    "dingtalk-ats-api.yaml, importCandidateByResume, 500, systemError invalidParam userNotInCorp"
        + " addCandidateFail",
    "dingtalk-ats-api.yaml, createAccessToken, 400, invalidClientIdOrSecret Missingbody",
    "feishu-hire.yaml, uploadAttachment, 400, 1002002",
    "feishu-hire.yaml, uploadAttachment, 500, 1002001",
    "feishu-hire.yaml, createTalent, 400, 1002002",
    "feishu-hire.yaml, createTalent, 0, 1002101 1002103 1002104 1002105 1002106 1002107 1002108",
    "feishu-hire.yaml, createApplication, 400, 1002002 1002102 1002206 1002222 1002223 1002224"
        + " 1002511 1002512",
    "feishu-hire.yaml, listTalents, 400, 1002002",
    "feishu-hire.yaml, listTalents, 500, 1002001",
  })
  void errorCodes(String document, String id, int status, String codes) throws IOException {
    JsonNode owner =
        id.isEmpty() ? SpecDocument.packaged(document).root() : operation(document, id);
    assertThat(
            owner.path("x-error-codes").values().stream()
                .filter(entry -> entry.path("http").asInt(0) == status)
                .map(entry -> entry.path("code").asString()))
        .containsExactlyInAnyOrder(codes.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TalentItem, id is_in_agency_period is_onboarded basic_info resume_source_list"
        + " resume_attachment_id_list, ''",
    "TalentItemBasicInfo, modify_time, mobile mobile_code email",
  })
  void ofTheTalentsListedOnlyThisIsRead(String schema, String always, String onRequest)
      throws IOException {
    SpecDocument spec = SpecDocument.packaged("feishu-hire.yaml");
    Map<String, JsonNode> properties =
        spec.ownProperties(spec.root().at("/components/schemas/" + schema));
    assertThat(names(properties, one -> !one.has("x-not-read") && !one.has("x-opt-in")))
        .isEqualTo(always);
    assertThat(names(properties, one -> one.has("x-opt-in"))).isEqualTo(onRequest);
  }

  private static String names(Map<String, JsonNode> properties, Predicate<JsonNode> which) {
    return properties.entrySet().stream()
        .filter(property -> which.test(property.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.joining(" "));
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
