package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Where the vendors' pages contradict themselves, the document says so and says what we do. */
@Tag("same-on-every-jdk")
class ContradictionsTest {

  private static final String SCHEMAS = "/components/schemas/";

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "Reply, /properties/errcode, 10001",
    "Reply, /properties/sub_code, JSON string",
    "ListResumeRecordsRequest, /properties/size, JSON string",
    "AddResumeParam, '', flattened",
    "AddResumeParam, /properties/matched_jobs, comma",
    "ResumeDetailInfo, /properties/name, 必传",
    "ResumeDetailInfo, /properties/phone_num, 必传",
    "OriginMail, /properties/received_time, 14 digits",
    "CheckResumeExistenceRequest, '', SDK",
    "ExistenceDetail, '', [UNV]",
    "ExistenceEducation, /properties/school_type, free text",
    "ResumeExistence, /properties/resume_id_list, [UNV]",
  })
  void dingTalkFields(String schema, String place, String phrase) throws IOException {
    assertNote(note("dingtalk-ats.yaml", SCHEMAS + schema + place), phrase);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "Reply, /properties/requestid, requestId",
    "Reply, /properties/errcode, 2xx",
    "AccessDeniedDetail, '', [3P]",
    "GetCandidateByPhoneResponse, /allOf/1/properties/candidateId, [UNV]",
    "ImportCandidateByResumeRequest, '', drive",
    "ImportCandidateByResumeRequest, /properties/channelCode, resume.add",
  })
  void v1Fields(String schema, String place, String phrase) throws IOException {
    assertNote(note("dingtalk-ats-api.yaml", SCHEMAS + schema + place), phrase);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "Reply, '', HTTP 500",
    "ExternalApplicationItem, /allOf/1/properties/external_id, SDK",
    "ExternalApplicationFields, /properties/modify_time, termination",
    "CreateExternalApplicationRequest, /allOf/1/properties/external_id, [UNV]",
    "ResumeSourceItem, /properties/resume_source_type, 10001",
    "BatchGetTalentIdsRequest, '', 否",
    "BatchGetTalentIdsRequest, /properties/identification_number_list, [UNV]",
    "BatchGetTalentIdsRequest, /properties/identification_type, [UNV]",
    "UploadAttachmentRequest, /properties/content, filename",
    "UploadAttachmentResponse, /allOf/1/properties/message, msg",
    "CreateTalentRequest, '', no effect",
    "UpdateTalentRequest, /properties/talent_id, nothing required",
    "UpdateTalentRequest, /properties/folder_id_list, [UNV]",
    "UpdateTalentRequest, /properties/preferred_city_code_list, [UNV]",
    "UpdateTalentRequest, '', API explorer",
    "UpdatedTalent, /properties/talent_id, another id",
    "TalentBasicInfo, /properties/mobile, [3P]",
    "TalentBasicInfo, /properties/mobile_country_code, +86",
    "TalentBasicInfo, /properties/birthday, UTC+8",
    "NewTalentIdentification, /properties/identification_type, '8 for that permit'",
    "NewTalentEducation, /properties/degree, 中职",
    "NewTalentCareer, /properties/end_time, -1",
    "NewTalentSelfEvaluation, /properties/content, list of contents",
    "CustomizedModule, '', list of lists",
    "CreateApplicationRequest, /properties/delivery_type, hiring manager",
    "NewTalentEducation, /properties/education_type, 非中国大陆",
    "TalentItemBasicInfo, /properties/birthday, seconds",
    "TalentItemBasicInfo, /properties/modify_time, time of creation",
    "TalentItemLanguage, /properties/language, 25",
    "ApplicationBasicInfo, /properties/active_status, [UNV]",
    "ApplicationBasicInfo, /properties/delivery_type, hiring manager",
    "ApplicationBasicInfo, /properties/modify_time, ended",
    "ApplicationStageItem, /properties/type, 255",
    "ApplicationStageTime, /properties/exit_time, before it enters",
    "ApplicationSource, /properties/resume_source_type, texts",
  })
  void feishuFields(String schema, String place, String phrase) throws IOException {
    assertNote(note("feishu-hire.yaml", SCHEMAS + schema + place), phrase);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "dingtalk-ats.yaml, listResumeRecords, edition",
    "dingtalk-ats.yaml, addResume, edition",
    "dingtalk-ats.yaml, getToken, 40035",
    "dingtalk-ats.yaml, checkResumeExistence, [UNV]",
    "dingtalk-ats-api.yaml, getCandidateByPhone, ISV",
    "dingtalk-ats-api.yaml, importCandidateByResume, 20:00-08:00",
    "dingtalk-ats-api.yaml, createAccessToken, [UNV]",
    "feishu-hire.yaml, uploadAttachment, tier",
    "feishu-hire.yaml, createTalent, 1002105",
    "feishu-hire.yaml, updateTalent, adds a file each time",
    "feishu-hire.yaml, updateTalent, left-out value of basic_info",
    "feishu-hire.yaml, createApplication, shifted",
    "feishu-hire.yaml, listApplicationIds, [UNV]",
    "feishu-hire.yaml, getApplication, older detail",
    "feishu-hire.yaml, listTalents, query_option",
    "feishu-hire.yaml, batchGetTalentIds, HTTP 200",
    "feishu-hire.yaml, getTenantAccessToken, HTTP 200",
    "feishu-hire.yaml, getAppAccessToken, [UNV]",
    "feishu-hire.yaml, resendAppTicket, [3P]",
  })
  void operations(String document, String operation, String phrase) throws IOException {
    assertNote(operation(document, operation).path("x-doc-note"), phrase);
  }

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource({
    "dingtalk-ats.yaml, '', 88, wrapper",
    "dingtalk-ats.yaml, '', 40000, sub code of 88",
    "dingtalk-ats.yaml, addResume, 400020, placeholder",
    "dingtalk-ats-api.yaml, '', 404, HTTP 200",
    "dingtalk-ats-api.yaml, '', Forbidden.AccessDenied.Qps*, prefix",
    "dingtalk-ats-api.yaml, '', Forbidden.AccessDenied.Qpm*, prefix",
    "dingtalk-ats-api.yaml, '', Forbidden.AccessDenied.ApiCount*, prefix",
    "dingtalk-ats-api.yaml, '', invalidParameter*, prefix",
    "dingtalk-ats-api.yaml, '', AuthenticationFailed.MissingParameter, Bearer",
    "dingtalk-ats-api.yaml, importCandidateByResume, addCandidateFail, [UNV]",
    "feishu-hire.yaml, createTalent, 1002105, [UNV]",
    "feishu-hire.yaml, updateTalent, 1002101, [UNV]",
    "feishu-hire.yaml, '', 1002001, 200",
    "feishu-hire.yaml, '', 1020001, slip",
    "feishu-hire.yaml, '', 99991400, HTTP 400",
    "feishu-hire.yaml, batchGetTalentIds, 1002001, HTTP 200",
    "feishu-hire.yaml, getTenantAccessToken, 10003, general parameter error",
    "feishu-hire.yaml, getAppAccessToken, 10012, [SRC]",
    "feishu-hire.yaml, getStoreTenantAccessToken, 10013, [UNV]",
  })
  void errorCodes(String document, String operation, String code, String phrase)
      throws IOException {
    JsonNode owner =
        operation.isEmpty()
            ? SpecDocument.packaged(document).root()
            : operation(document, operation);
    JsonNode entry =
        owner.path("x-error-codes").values().stream()
            .filter(candidate -> code.equals(candidate.path("code").asString()))
            .findFirst()
            .orElseThrow();
    assertNote(entry.path("x-doc-note"), phrase);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({"feishu-hire.yaml, listResumeSources, default of 1000"})
  void pageSizes(String document, String operation, String phrase) throws IOException {
    JsonNode pageSize =
        operation(document, operation).path("parameters").values().stream()
            .filter(parameter -> "page_size".equals(parameter.path("name").asString()))
            .findFirst()
            .orElseThrow();
    assertNote(pageSize.path("x-doc-note"), phrase);
    assertThat(pageSize.path("schema").path("maximum").asInt()).isEqualTo(100);
    assertThat(pageSize.path("schema").has("default")).isFalse();
  }

  private static JsonNode note(String document, String pointer) throws IOException {
    return SpecDocument.packaged(document).root().at(pointer + "/x-doc-note");
  }

  private static JsonNode operation(String document, String id) throws IOException {
    return SpecDocument.packaged(document).operation(id);
  }

  private static void assertNote(JsonNode note, String phrase) {
    assertThat(note.asString("")).contains(phrase);
  }
}
