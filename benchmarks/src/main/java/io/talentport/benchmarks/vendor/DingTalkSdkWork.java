package io.talentport.benchmarks.vendor;

import com.dingtalk.api.DefaultDingTalkClient;
import com.dingtalk.api.request.OapiAtsPluginStatisticsResumeListRequest;
import com.dingtalk.api.request.OapiAtsResumeAddRequest;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.CollResumeMailParam;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.EducationInfo;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.ExperienceInfo;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.MailContent;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.ProjectInfo;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.ResumeDetailInfo;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.ResumeFileStoreVo;
import com.dingtalk.api.request.OapiAtsResumeAddRequest.TrainingInfo;
import com.dingtalk.api.request.OapiGettokenRequest;
import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse;
import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse.AtsPageResult;
import com.dingtalk.api.response.OapiAtsResumeAddResponse;
import com.dingtalk.api.response.OapiGettokenResponse;
import com.taobao.api.ApiException;
import com.taobao.api.TaobaoResponse;
import io.talentport.benchmarks.hand.DingTalkResume;
import io.talentport.benchmarks.work.Application;
import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.JobId;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.OperatorId;
import io.talentport.core.model.OriginalMail;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.Training;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * DingTalk by the vendor's SDK, with its settings as they come. The SDK leaves the token to the
 * application, which here fetches it once. Thread-safe.
 */
public final class DingTalkSdkWork {

  private static final String BIZ_CODE = "ddats";

  private final Application application;
  private final DefaultDingTalkClient list;
  private final DefaultDingTalkClient add;
  private final DefaultDingTalkClient tokens;
  private volatile @Nullable String token;

  /** Sends nothing. */
  public DingTalkSdkWork(Application application) {
    this.application = application;
    URI server = application.server();
    list = new DefaultDingTalkClient(server + "/topapi/ats/plugin/statistics/resume/list");
    add = new DefaultDingTalkClient(server + "/topapi/ats/resume/add");
    tokens = new DefaultDingTalkClient(server + "/gettoken");
  }

  /**
   * Lists one page of records.
   *
   * @param cursor null for the first page
   */
  public AtsPageResult records(@Nullable String cursor, long size) throws ApiException {
    OapiAtsPluginStatisticsResumeListRequest request =
        new OapiAtsPluginStatisticsResumeListRequest();
    request.setBizCode(BIZ_CODE);
    request.setSize(size);
    request.setCursor(cursor);
    OapiAtsPluginStatisticsResumeListResponse reply = list.execute(request, token());
    check(reply);
    return reply.getResult();
  }

  OapiAtsResumeAddResponse.TopCollectResumeResult submit(Resume resume) throws ApiException {
    OapiAtsResumeAddRequest request = new OapiAtsResumeAddRequest();
    request.setBizCode(BIZ_CODE);
    request.setParam(param(resume));
    OapiAtsResumeAddResponse reply = add.execute(request, token());
    check(reply);
    return reply.getResult();
  }

  private String token() throws ApiException {
    String present = token;
    if (present == null) {
      OapiGettokenRequest request = new OapiGettokenRequest();
      request.setAppkey(application.dingTalkKey());
      request.setAppsecret(Application.SECRET);
      request.setHttpMethod("GET");
      OapiGettokenResponse reply = tokens.execute(request);
      check(reply);
      present = reply.getAccessToken();
      token = present;
    }
    return present;
  }

  private static CollResumeMailParam param(Resume resume) {
    CollResumeMailParam wire = new CollResumeMailParam();
    wire.setMatchedJobs(DingTalkResume.listOrNull(resume.matchedJobs(), JobId::value));
    wire.setChannel(DingTalkResume.channel(resume));
    wire.setResumeDetailInfo(detail(resume));
    wire.setOptUserId(resume.operator().map(OperatorId::value).orElse(null));
    wire.setResumeFile(resume.file().map(DingTalkSdkWork::file).orElse(null));
    wire.setOriginMail(resume.originalMail().map(DingTalkSdkWork::mail).orElse(null));
    wire.setVirtualPhoneNumberFlag(resume.contacts().mobileIsVirtual().orElse(null));
    wire.setResumeChannelUrl(resume.contacts().channelPage().orElse(null));
    return wire;
  }

  private static ResumeDetailInfo detail(Resume resume) {
    ResumeDetailInfo wire = new ResumeDetailInfo();
    PersonalDetails person = resume.person();
    wire.setName(person.name().value());
    wire.setSex(DingTalkResume.sex(person));
    wire.setBirth(DingTalkResume.month(person.birth()));
    wire.setNationality(person.nationality().orElse(null));
    wire.setMarried(DingTalkResume.married(person));
    wire.setNativePlace(person.nativePlace().orElse(null));
    wire.setNowLocation(person.residence().orElse(null));
    wire.setPolitical(person.politicalStatus().orElse(null));
    ContactDetails contacts = resume.contacts();
    wire.setPhoneNum(contacts.mobile().map(MobileNumber::number).orElse(null));
    wire.setEmail(contacts.email().map(EmailAddress::value).orElse(null));
    resume
        .highestEducation()
        .ifPresent(
            highest -> {
              wire.setSchool(highest.school().orElse(null));
              wire.setEducation(DingTalkResume.level(highest.level()));
              wire.setAdvancedDegree(highest.degree().orElse(null));
              wire.setSpeciality(highest.fieldOfStudy().orElse(null));
              wire.setStudentType(highest.studyMode().orElse(null));
              wire.setSchoolType(highest.schoolCategory().orElse(null));
              wire.setGraduateTime(DingTalkResume.month(highest.graduation()));
            });
    resume
        .career()
        .ifPresent(
            career -> {
              wire.setBeginWorkTime(DingTalkResume.month(career.workingSince()));
              wire.setTitleStandard(career.title().orElse(null));
              wire.setVocationStandard(career.industry().orElse(null));
              wire.setSalary(career.salary().orElse(null));
              wire.setGradeOfEnglish(career.englishLevel().orElse(null));
            });
    resume
        .expectation()
        .ifPresent(
            expectation -> {
              wire.setForwardLocation(expectation.location().orElse(null));
              wire.setAimSalary(expectation.salary().orElse(null));
              wire.setJobStatus(expectation.jobStatus().orElse(null));
            });
    wire.setEducationInfoList(
        DingTalkResume.listOrNull(resume.educations(), DingTalkSdkWork::education));
    wire.setExperienceInfoList(
        DingTalkResume.listOrNull(resume.employments(), DingTalkSdkWork::experience));
    wire.setTrainingInfoList(
        DingTalkResume.listOrNull(resume.trainings(), DingTalkSdkWork::training));
    wire.setProjectInfoList(DingTalkResume.listOrNull(resume.projects(), DingTalkSdkWork::project));
    return wire;
  }

  private static EducationInfo education(Education education) {
    EducationInfo wire = new EducationInfo();
    wire.setStartDate(DingTalkResume.month(education.start()));
    wire.setEndDate(DingTalkResume.month(education.end()));
    wire.setSchool(education.school().orElse(null));
    wire.setSpeciality(education.fieldOfStudy().orElse(null));
    wire.setEducation(DingTalkResume.level(education.level()));
    wire.setSummary(education.summary().orElse(null));
    return wire;
  }

  private static ExperienceInfo experience(Employment employment) {
    ExperienceInfo wire = new ExperienceInfo();
    wire.setStartDate(DingTalkResume.month(employment.start()));
    wire.setEndDate(DingTalkResume.month(employment.end()));
    wire.setCompany(employment.company().orElse(null));
    wire.setTitle(employment.title().orElse(null));
    wire.setSummary(employment.summary().orElse(null));
    return wire;
  }

  private static TrainingInfo training(Training training) {
    TrainingInfo wire = new TrainingInfo();
    wire.setStartDate(DingTalkResume.month(training.start()));
    wire.setEndDate(DingTalkResume.month(training.end()));
    wire.setTrainingInstitution(training.institution().orElse(null));
    wire.setCertificate(training.certificate().orElse(null));
    wire.setDescriptionInDetails(training.summary().orElse(null));
    return wire;
  }

  private static ProjectInfo project(Project project) {
    ProjectInfo wire = new ProjectInfo();
    wire.setStartDate(DingTalkResume.month(project.start()));
    wire.setEndDate(DingTalkResume.month(project.end()));
    wire.setProjectName(project.name().orElse(null));
    wire.setProjectDescription(project.summary().orElse(null));
    return wire;
  }

  private static ResumeFileStoreVo file(ResumeFile file) {
    ResumeFileStoreVo wire = new ResumeFileStoreVo();
    wire.setDownloadUrl(file.url().map(URI::toString).orElse(null));
    wire.setFileName(file.name());
    wire.setFileType(file.type());
    return wire;
  }

  private static MailContent mail(OriginalMail mail) {
    MailContent wire = new MailContent();
    wire.setReceivedTime(
        mail.receivedAt().map(time -> Long.toString(time.toEpochMilli())).orElse(null));
    wire.setMailId(mail.messageId().orElse(null));
    wire.setFromMailAlias(mail.senderName().map(PersonName::value).orElse(null));
    wire.setMailAddress(mail.recipientAddress().map(EmailAddress::value).orElse(null));
    wire.setTitle(mail.subject().orElse(null));
    wire.setBodyHtml(mail.bodyHtml().orElse(null));
    wire.setFromMailAddress(mail.senderAddress().map(EmailAddress::value).orElse(null));
    return wire;
  }

  private static void check(TaobaoResponse reply) {
    if (!reply.isSuccess()) {
      throw new IllegalStateException("DingTalk refused the call: " + reply.getErrorCode());
    }
  }
}
