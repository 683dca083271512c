package io.talentport.benchmarks.vendor;

import com.lark.oapi.Client;
import com.lark.oapi.core.request.FormData;
import com.lark.oapi.core.request.FormDataFile;
import com.lark.oapi.core.response.BaseResponse;
import com.lark.oapi.core.response.RawResponse;
import com.lark.oapi.core.token.AccessTokenType;
import com.lark.oapi.core.utils.Jsons;
import com.lark.oapi.service.hire.v1.model.BatchGetIdTalentReq;
import com.lark.oapi.service.hire.v1.model.BatchGetIdTalentReqBody;
import com.lark.oapi.service.hire.v1.model.BatchGetIdTalentResp;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReq;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentReqBody;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentResp;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentRespBody;
import com.lark.oapi.service.hire.v1.model.CreateAttachmentResp;
import com.lark.oapi.service.hire.v1.model.ListExternalApplicationReq;
import com.lark.oapi.service.hire.v1.model.ListExternalApplicationResp;
import com.lark.oapi.service.hire.v1.model.ListExternalApplicationRespBody;
import com.lark.oapi.service.hire.v1.model.TalentBatchInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedBasicInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedCareerInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedEducationInfo;
import com.lark.oapi.service.hire.v1.model.TalentCombinedProjectInfo;
import io.talentport.benchmarks.hand.FeishuTalent;
import io.talentport.benchmarks.work.Application;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Feishu by the vendor's SDK, with its settings as they come: it keeps its token itself.
 * Thread-safe.
 */
final class LarkWork {

  private static final int MOST_NUMBERS = 100;

  private final Client client;

  LarkWork(Application application) {
    client =
        Client.newBuilder(application.feishuId(), Application.SECRET)
            .openBaseUrl(application.server().toString())
            .build();
  }

  ListExternalApplicationRespBody applications(String talent, int size) throws Exception {
    ListExternalApplicationResp reply =
        client
            .hire()
            .externalApplication()
            .list(ListExternalApplicationReq.newBuilder().talentId(talent).pageSize(size).build());
    check(reply);
    return reply.getData();
  }

  List<TalentBatchInfo> lookUp(String country, List<String> numbers) throws Exception {
    List<TalentBatchInfo> found = new ArrayList<>(numbers.size());
    for (int from = 0; from < numbers.size(); from += MOST_NUMBERS) {
      String[] piece =
          numbers
              .subList(from, Math.min(numbers.size(), from + MOST_NUMBERS))
              .toArray(String[]::new);
      BatchGetIdTalentResp reply =
          client
              .hire()
              .talent()
              .batchGetId(
                  BatchGetIdTalentReq.newBuilder()
                      .batchGetIdTalentReqBody(
                          BatchGetIdTalentReqBody.newBuilder()
                              .mobileCode(country)
                              .mobileNumberList(piece)
                              .build())
                      .build());
      check(reply);
      found.addAll(Arrays.asList(reply.getData().getTalentList()));
    }
    return found;
  }

  CombinedCreateTalentRespBody create(Resume resume) throws Exception {
    CombinedCreateTalentReqBody.Builder talent =
        CombinedCreateTalentReqBody.newBuilder()
            .basicInfo(basicInfo(resume))
            .educationList(
                resume.educations().stream()
                    .map(LarkWork::education)
                    .toArray(TalentCombinedEducationInfo[]::new))
            .careerList(
                resume.employments().stream()
                    .map(LarkWork::career)
                    .toArray(TalentCombinedCareerInfo[]::new))
            .projectList(
                resume.projects().stream()
                    .map(LarkWork::project)
                    .toArray(TalentCombinedProjectInfo[]::new));
    Path document = resume.file().flatMap(file -> file.path()).orElse(null);
    if (document != null) {
      talent.resumeAttachmentId(upload(document));
    }
    CombinedCreateTalentResp reply =
        client
            .hire()
            .talent()
            .combinedCreate(
                CombinedCreateTalentReq.newBuilder()
                    .combinedCreateTalentReqBody(talent.build())
                    .build());
    check(reply);
    return reply.getData();
  }

  /** The SDK's own method for it takes no document, so that its general one is used. */
  private String upload(Path document) throws Exception {
    FormDataFile file =
        new FormDataFile()
            .setFileName(document.getFileName().toString())
            .setType("application/pdf");
    file.setFile(document.toFile());
    FormData form = new FormData();
    form.addFile("content", file);
    RawResponse raw = client.post("/open-apis/hire/v1/attachments", form, AccessTokenType.Tenant);
    CreateAttachmentResp reply =
        Jsons.DEFAULT.fromJson(
            new String(raw.getBody(), StandardCharsets.UTF_8), CreateAttachmentResp.class);
    check(reply);
    return reply.getData().getId();
  }

  private static TalentCombinedBasicInfo basicInfo(Resume resume) {
    PersonalDetails person = resume.person();
    ContactDetails contacts = resume.contacts();
    return TalentCombinedBasicInfo.newBuilder()
        .name(person.name().value())
        .gender(FeishuTalent.gender(person))
        .birthday(FeishuTalent.date(person.birth()))
        .mobile(contacts.mobile().map(MobileNumber::number).orElse(null))
        .mobileCountryCode(FeishuTalent.country(contacts))
        .email(contacts.email().map(EmailAddress::value).orElse(null))
        .startWorkTime(
            resume.career().map(career -> FeishuTalent.date(career.workingSince())).orElse(null))
        .build();
  }

  private static TalentCombinedEducationInfo education(Education education) {
    return TalentCombinedEducationInfo.newBuilder()
        .degree(FeishuTalent.degree(education))
        .school(education.school().orElse(null))
        .fieldOfStudy(education.fieldOfStudy().orElse(null))
        .startTime(FeishuTalent.date(education.start()))
        .endTime(FeishuTalent.date(education.end()))
        .build();
  }

  private static TalentCombinedCareerInfo career(Employment employment) {
    return TalentCombinedCareerInfo.newBuilder()
        .company(employment.company().orElse(null))
        .title(employment.title().orElse(null))
        .desc(employment.summary().orElse(null))
        .startTime(FeishuTalent.date(employment.start()))
        .endTime(FeishuTalent.date(employment.end()))
        .build();
  }

  private static TalentCombinedProjectInfo project(Project project) {
    return TalentCombinedProjectInfo.newBuilder()
        .name(project.name().orElse(null))
        .desc(project.summary().orElse(null))
        .startTime(FeishuTalent.date(project.start()))
        .endTime(FeishuTalent.date(project.end()))
        .build();
  }

  private static void check(BaseResponse<?> reply) {
    if (!reply.success()) {
      throw new IllegalStateException("Feishu refused the call: " + reply.getCode());
    }
  }
}
