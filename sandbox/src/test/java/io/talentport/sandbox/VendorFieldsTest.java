package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The fields of the documents are those of the vendors' own SDKs, which others wrote. */
@Tag("same-on-every-jdk")
class VendorFieldsTest {

  /** The annotations that name a field; the first one that is there counts. */
  private static final List<String> NAMES =
      List.of("ApiListField", "ApiField", "SerializedName", "NameInMap");

  /** The last column has the SDK's fields that the document does not have. */
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          dingtalk-ats | ResumeRecordPage | com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse$AtsPageResult |
          dingtalk-ats | ResumeRecordItem | com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse$TopResumeStatisticsVo |
          dingtalk-ats | AddResumeParam | com.dingtalk.api.request.OapiAtsResumeAddRequest$CollResumeMailParam |
          dingtalk-ats | ResumeDetailInfo | com.dingtalk.api.request.OapiAtsResumeAddRequest$ResumeDetailInfo |
          dingtalk-ats | EducationInfo | com.dingtalk.api.request.OapiAtsResumeAddRequest$EducationInfo |
          dingtalk-ats | ExperienceInfo | com.dingtalk.api.request.OapiAtsResumeAddRequest$ExperienceInfo |
          dingtalk-ats | TrainingInfo | com.dingtalk.api.request.OapiAtsResumeAddRequest$TrainingInfo |
          dingtalk-ats | ProjectInfo | com.dingtalk.api.request.OapiAtsResumeAddRequest$ProjectInfo |
          dingtalk-ats | ResumeFile | com.dingtalk.api.request.OapiAtsResumeAddRequest$ResumeFileStoreVo |
          dingtalk-ats | OriginMail | com.dingtalk.api.request.OapiAtsResumeAddRequest$MailContent |
          dingtalk-ats | AddResumeResult | com.dingtalk.api.response.OapiAtsResumeAddResponse$TopCollectResumeResult |
          dingtalk-ats | ExistenceDetail | com.dingtalk.api.request.OapiAtsResumeCheckexistenceRequest$ResumeDetailInfo |
          dingtalk-ats | ExistenceEducation | com.dingtalk.api.request.OapiAtsResumeCheckexistenceRequest$EducationInfo |
          dingtalk-ats | ExistenceExperience | com.dingtalk.api.request.OapiAtsResumeCheckexistenceRequest$ExperienceInfo |
          dingtalk-ats | ExistenceProject | com.dingtalk.api.request.OapiAtsResumeCheckexistenceRequest$ProjectInfo |
          dingtalk-ats | ResumeExistence | com.dingtalk.api.response.OapiAtsResumeCheckexistenceResponse$ResumeCheckResultVo |
          dingtalk-ats-api | GetCandidateByPhoneResponse | com.aliyun.dingtalkats_1_0.models.GetCandidateByPhoneNumberResponseBody |
          dingtalk-ats-api | CreateAccessTokenRequest | com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenRequest |
          dingtalk-ats-api | CreateAccessTokenResponse | com.aliyun.dingtalkoauth2_1_0.models.GetAccessTokenResponseBody |
          dingtalk-ats-api | CreateCorpTokenRequest | com.aliyun.dingtalkoauth2_1_0.models.GetTokenRequest |
          dingtalk-ats-api | CreateCorpTokenResponse | com.aliyun.dingtalkoauth2_1_0.models.GetTokenResponseBody |
          feishu-hire | ExternalApplicationPage | com.lark.oapi.service.hire.v1.model.ListExternalApplicationRespBody |
          feishu-hire | ExternalApplicationItem | com.lark.oapi.service.hire.v1.model.ExternalApplication |
          feishu-hire | CreateExternalApplicationRequest | com.lark.oapi.service.hire.v1.model.ExternalApplication | id
          feishu-hire | ReplaceExternalApplicationRequest | com.lark.oapi.service.hire.v1.model.ExternalApplication | id external_id
          feishu-hire | WrittenExternalApplication | com.lark.oapi.service.hire.v1.model.CreateExternalApplicationRespBody |
          feishu-hire | ResumeSourcePage | com.lark.oapi.service.hire.v1.model.ListResumeSourceRespBody |
          feishu-hire | ResumeSourceItem | com.lark.oapi.service.hire.v1.model.ResumeSource |
          feishu-hire | BatchGetTalentIdsRequest | com.lark.oapi.service.hire.v1.model.BatchGetIdTalentReqBody |
          feishu-hire | TalentBatch | com.lark.oapi.service.hire.v1.model.BatchGetIdTalentRespBody |
          feishu-hire | TalentBatchItem | com.lark.oapi.service.hire.v1.model.TalentBatchInfo |
          feishu-hire | CreateTalentRequest | com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReqBody |
          feishu-hire | TalentBasicInfo | com.lark.oapi.service.hire.v1.model.TalentCombinedBasicInfo | identification_number identification_type
          feishu-hire | NewTalentIdentification | com.lark.oapi.service.hire.v1.model.TalentIdentificationInfo |
          feishu-hire | NewTalentEducation | com.lark.oapi.service.hire.v1.model.TalentCombinedEducationInfo | id
          feishu-hire | NewTalentCareer | com.lark.oapi.service.hire.v1.model.TalentCombinedCareerInfo | id
          feishu-hire | NewTalentProject | com.lark.oapi.service.hire.v1.model.TalentCombinedProjectInfo | id
          feishu-hire | NewTalentWork | com.lark.oapi.service.hire.v1.model.TalentCombinedWorkInfo | id
          feishu-hire | NewTalentAward | com.lark.oapi.service.hire.v1.model.TalentCombinedAwardInfo | id
          feishu-hire | NewTalentLanguage | com.lark.oapi.service.hire.v1.model.TalentCombinedLanguageInfo | id
          feishu-hire | NewTalentSns | com.lark.oapi.service.hire.v1.model.TalentCombinedSnsInfo | id
          feishu-hire | NewTalentSelfEvaluation | com.lark.oapi.service.hire.v1.model.TalentSelfEvaluation | id
          feishu-hire | CustomizedField | com.lark.oapi.service.hire.v1.model.TalentCustomizedDataObjectValue | children
          feishu-hire | CreatedTalent | com.lark.oapi.service.hire.v1.model.CombinedCreateTalentRespBody |
          feishu-hire | UpdateTalentRequest | com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentReqBody |
          feishu-hire | UpdatedTalent | com.lark.oapi.service.hire.v1.model.CombinedUpdateTalentRespBody |
          feishu-hire | CreateApplicationRequest | com.lark.oapi.service.hire.v1.model.CreateApplicationReqBody |
          feishu-hire | CreatedApplication | com.lark.oapi.service.hire.v1.model.CreateApplicationRespBody |
          feishu-hire | ApplicationIdPage | com.lark.oapi.service.hire.v1.model.ListApplicationRespBody |
          feishu-hire | GotApplication | com.lark.oapi.service.hire.v1.model.GetDetailApplicationRespBody |
          feishu-hire | ApplicationBasicInfo | com.lark.oapi.service.hire.v1.model.ApplicationDetailBasicInfo |
          feishu-hire | ApplicationStageItem | com.lark.oapi.service.hire.v1.model.ApplicationStageInfo |
          feishu-hire | ApplicationStageTime | com.lark.oapi.service.hire.v1.model.ApplicationStageTime |
          feishu-hire | ApplicationSource | com.lark.oapi.service.hire.v1.model.ApplicationResumeSource |
          feishu-hire | ApplicationWebsite | com.lark.oapi.service.hire.v1.model.ApplicationWebsiteResumeSource |
          feishu-hire | ApplicationReason | com.lark.oapi.service.hire.v1.model.TerminationReasonInfo |
          feishu-hire | ApplicationSubReason | com.lark.oapi.service.hire.v1.model.TerminationReasonChildInfo |
          feishu-hire | TerminationReasonPage | com.lark.oapi.service.hire.v1.model.ListTerminationReasonRespBody |
          feishu-hire | TerminationReasonItem | com.lark.oapi.service.hire.v1.model.TerminationReason |
          feishu-hire | TalentDetail | com.lark.oapi.service.hire.v2.model.GetTalentRespBody |
          feishu-hire | TalentDetailBasicInfo | com.lark.oapi.service.hire.v2.model.CompositeTalentBasicInfo |
          feishu-hire | TalentDetailEducation | com.lark.oapi.service.hire.v2.model.CompositeTalentEducationInfo |
          feishu-hire | TalentDetailCareer | com.lark.oapi.service.hire.v2.model.CompositeTalentCareerInfo |
          feishu-hire | TalentDetailCareer | com.lark.oapi.service.hire.v2.model.CompositeTalentInternshipInfo |
          feishu-hire | TalentDetailProject | com.lark.oapi.service.hire.v2.model.CompositeTalentProjectInfo |
          feishu-hire | TalentDetailWork | com.lark.oapi.service.hire.v2.model.CompositeTalentWorksInfo |
          feishu-hire | TalentDetailAward | com.lark.oapi.service.hire.v2.model.CompositeTalentAwardInfo |
          feishu-hire | TalentDetailLanguage | com.lark.oapi.service.hire.v2.model.CompositeTalentLanguageInfo |
          feishu-hire | TalentDetailSns | com.lark.oapi.service.hire.v2.model.CompositeTalentSnsInfo |
          feishu-hire | TalentDetailSource | com.lark.oapi.service.hire.v2.model.TalentResumeSource |
          feishu-hire | TalentDetailAttachment | com.lark.oapi.service.hire.v2.model.TalentResumeAttachment |
          feishu-hire | TalentDetailInterviewForm | com.lark.oapi.service.hire.v2.model.TalentInterviewRegistrationSimple |
          feishu-hire | TalentDetailRegistration | com.lark.oapi.service.hire.v2.model.RegistrationBasicInfo |
          feishu-hire | TalentDetailPool | com.lark.oapi.service.hire.v2.model.TalentPool |
          feishu-hire | TalentDetailFolder | com.lark.oapi.service.hire.v2.model.TalentFolder |
          feishu-hire | TalentDetailTag | com.lark.oapi.service.hire.v2.model.TalentTag |
          feishu-hire | TalentDetailSimilar | com.lark.oapi.service.hire.v2.model.TalentSimilar |
          feishu-hire | TalentDetailBlock | com.lark.oapi.service.hire.v2.model.TalentBlock |
          feishu-hire | TalentDetailNote | com.lark.oapi.service.hire.v2.model.TalentNote |
          feishu-hire | TalentDetailCustomModule | com.lark.oapi.service.hire.v2.model.CompositeTalentCustomizedData |
          feishu-hire | TalentDetailCustomField | com.lark.oapi.service.hire.v2.model.TalentCustomizedDataChild |
          feishu-hire | TalentDetailCustomValue | com.lark.oapi.service.hire.v2.model.TalentCustomizedValue |
          feishu-hire | TalentDetailCustomOption | com.lark.oapi.service.hire.v2.model.TalentCustomizedOption |
          feishu-hire | TalentDetailCustomPeriod | com.lark.oapi.service.hire.v2.model.TalentCustomizedTimeRange |
          feishu-hire | TalentDetailCustomFile | com.lark.oapi.service.hire.v2.model.TalentCustomizedAttachment |
          feishu-hire | AttachmentResult | com.lark.oapi.service.hire.v1.model.GetAttachmentRespBody |
          feishu-hire | AttachmentDetail | com.lark.oapi.service.hire.v1.model.Attachment |
          feishu-hire | QueryLocationsRequest | com.lark.oapi.service.hire.v1.model.QueryLocationReqBody |
          feishu-hire | LocationPage | com.lark.oapi.service.hire.v1.model.QueryLocationRespBody |
          feishu-hire | LocationItem | com.lark.oapi.service.hire.v1.model.LocationDto |
          feishu-hire | LocationNames | com.lark.oapi.service.hire.v1.model.LocationNameInfo |
          feishu-hire | LocationCountry | com.lark.oapi.service.hire.v1.model.LocationCountry |
          feishu-hire | LocationState | com.lark.oapi.service.hire.v1.model.LocationState |
          feishu-hire | LocationCity | com.lark.oapi.service.hire.v1.model.LocationCity |
          feishu-hire | LocationDistrict | com.lark.oapi.service.hire.v1.model.LocationDistrict |
          feishu-hire | ApplicationDetail | com.lark.oapi.service.hire.v1.model.ApplicationDetailInfo | agency employee evaluations interview_aggregation offer portal referral talent
          feishu-hire | TalentPage | com.lark.oapi.service.hire.v1.model.ListTalentRespBody |
          feishu-hire | TalentItem | com.lark.oapi.service.hire.v1.model.Talent | customized_data_list registration_list
          feishu-hire | TalentItemBasicInfo | com.lark.oapi.service.hire.v1.model.TalentBasicInfo | customized_data_list hukou_location_code identification
          feishu-hire | TalentItemNationality | com.lark.oapi.service.hire.v1.model.TalentNationality |
          feishu-hire | TalentItemCity | com.lark.oapi.service.hire.v1.model.TalentCityInfo |
          feishu-hire | TalentItemEducation | com.lark.oapi.service.hire.v1.model.TalentEducationInfo | customized_data_list
          feishu-hire | TalentItemCareer | com.lark.oapi.service.hire.v1.model.TalentCareerInfo | customized_data_list
          feishu-hire | TalentItemProject | com.lark.oapi.service.hire.v1.model.TalentProjectInfo | customized_data_list
          feishu-hire | TalentItemWork | com.lark.oapi.service.hire.v1.model.TalentWorksInfo | customized_data_list
          feishu-hire | TalentItemAward | com.lark.oapi.service.hire.v1.model.TalentAwardInfo | customized_data_list
          feishu-hire | TalentItemLanguage | com.lark.oapi.service.hire.v1.model.TalentLanguageInfo | customized_data_list
          feishu-hire | TalentItemSns | com.lark.oapi.service.hire.v1.model.TalentSnsInfo | customized_data_list
          feishu-hire | TalentItemSource | com.lark.oapi.service.hire.v1.model.TalentResumeSource |
          feishu-hire | TalentItemRegistration | com.lark.oapi.service.hire.v1.model.TalentInterviewRegistrationSimple | download_url
          """)
  void fieldsAreThoseOfTheSdk(
      String document, String schema, String sdkClass, @Nullable String notPrinted)
      throws ReflectiveOperationException, IOException {
    Set<String> expected = new TreeSet<>(properties(document, schema));
    if (notPrinted != null) {
      expected.addAll(List.of(notPrinted.split(" ")));
    }
    Set<String> ofSdk = new TreeSet<>();
    for (Field field : Class.forName(sdkClass).getDeclaredFields()) {
      nameOnTheWire(field).ifPresent(ofSdk::add);
    }

    assertThat(ofSdk).isNotEmpty().isEqualTo(expected);
  }

  private static Optional<String> nameOnTheWire(Field field) throws ReflectiveOperationException {
    for (String name : NAMES) {
      for (Annotation annotation : field.getAnnotations()) {
        Class<? extends Annotation> type = annotation.annotationType();
        if (type.getSimpleName().equals(name)) {
          return Optional.of((String) type.getMethod("value").invoke(annotation));
        }
      }
    }
    return Optional.empty();
  }

  private static Set<String> properties(String document, String schema) throws IOException {
    String resource = "/io/talentport/specs/" + document + "/operations.json";
    try (InputStream in = VendorFieldsTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      JsonNode root = JsonMapper.shared().readTree(in);
      Set<String> names = new TreeSet<>();
      addProperties(root, root.at("/components/schemas/" + schema), names);
      return names;
    }
  }

  /** With those of the schemas that it is composed of, but for the envelope: no SDK has it. */
  private static void addProperties(JsonNode root, JsonNode schema, Set<String> names) {
    String reference = schema.path("$ref").asString("");
    JsonNode node = reference.isEmpty() ? schema : root.at(reference.substring(1));
    if (node.path("x-parent").asBoolean(false)) {
      return;
    }
    node.path("allOf").forEach(part -> addProperties(root, part, names));
    names.addAll(node.path("properties").propertyNames());
  }
}
