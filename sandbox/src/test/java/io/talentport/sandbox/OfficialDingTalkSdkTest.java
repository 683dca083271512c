package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.dingtalk.api.DefaultDingTalkClient;
import com.dingtalk.api.request.OapiAtsPluginStatisticsResumeListRequest;
import com.dingtalk.api.request.OapiAtsResumeAddRequest;
import com.dingtalk.api.request.OapiAtsResumeCheckexistenceRequest;
import com.dingtalk.api.request.OapiAtsStatisticsResumeListRequest;
import com.dingtalk.api.request.OapiGettokenRequest;
import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse;
import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse.TopResumeStatisticsVo;
import com.dingtalk.api.response.OapiAtsResumeAddResponse;
import com.dingtalk.api.response.OapiAtsResumeCheckexistenceResponse;
import com.dingtalk.api.response.OapiAtsStatisticsResumeListResponse;
import com.dingtalk.api.response.OapiGettokenResponse;
import com.taobao.api.ApiException;
import io.talentport.sandbox.data.ResumeRecordData;
import io.talentport.sandbox.internal.json.Trees;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The vendor's own SDK, unchanged, finishes its calls against the sandbox. */
@Tag("slow")
class OfficialDingTalkSdkTest {
  /** Held, because the JDK forgets the level of a logger that nobody holds. */
  private static final Logger SDK_LOG = Logger.getLogger("topsdk");

  private final Sandbox sandbox = Sandbox.start();

  @BeforeAll
  static void keepTheSdkFromPrintingWhatItIsRefused() {
    SDK_LOG.setLevel(Level.OFF);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void itFetchesAToken() throws ApiException {
    OapiGettokenResponse response = token();

    assertThat(response.isSuccess()).isTrue();
    assertThat(response.getErrcode()).isZero();
    assertThat(response.getAccessToken()).hasSize(32);
    assertThat(response.getExpiresIn()).isEqualTo(7200);
    assertThat(sandbox.journal().count("getToken")).isEqualTo(1);
  }

  @Test
  void itPagesThroughTheResumeRecords() throws ApiException {
    String token = token().getAccessToken();
    List<String> ids = new ArrayList<>();
    String cursor = null;
    boolean more = true;
    while (more) {
      OapiAtsPluginStatisticsResumeListRequest request =
          new OapiAtsPluginStatisticsResumeListRequest();
      request.setBizCode("ddats");
      request.setSize(100L);
      request.setCursor(cursor);
      OapiAtsPluginStatisticsResumeListResponse response =
          client(LoopbackClient.RESUME_LIST).execute(request, token);
      assertThat(response.isSuccess()).isTrue();
      for (TopResumeStatisticsVo row : response.getResult().getList()) {
        assertThat(row.getBizCode()).isEqualTo("ddats");
        assertThat(row.getCorpId()).isNotEmpty();
        assertThat(row.getChannel()).isNotEmpty();
        assertThat(row.getCandidateId()).isNotEmpty();
        assertThat(row.getGmtModifiedMils()).isGreaterThanOrEqualTo(row.getGmtCreateMils());
        ids.add(row.getResumeId());
      }
      more = response.getResult().getHasMore();
      cursor = response.getResult().getNextCursor();
    }

    assertThat(ids)
        .containsExactlyElementsOf(
            sandbox.seed().resumeRecords(0, 250).stream().map(ResumeRecordData::resumeId).toList());
    assertThat(sandbox.journal().requests("listResumeRecords").get(0).body())
        .contains("\"size\":\"100\"");
  }

  @Test
  void itListsByTheCallWithoutPlugin() throws ApiException {
    OapiAtsStatisticsResumeListRequest request = new OapiAtsStatisticsResumeListRequest();
    request.setBizCode("ddats");
    request.setSize(200L);

    OapiAtsStatisticsResumeListResponse response =
        client("/topapi/ats/statistics/resume/list").execute(request, token().getAccessToken());

    assertThat(response.getResult().getList())
        .extracting(OapiAtsStatisticsResumeListResponse.TopResumeStatisticsVo::getResumeId)
        .containsExactlyElementsOf(
            sandbox.seed().resumeRecords(0, 200).stream().map(ResumeRecordData::resumeId).toList());
    assertThat(sandbox.journal().count("listStatisticsResumes")).isEqualTo(1);
  }

  @Test
  void itAddsAResumeWithEveryFieldSet() throws ApiException {
    OapiAtsResumeAddResponse response =
        client(LoopbackClient.RESUME_ADD).execute(everyField(), token().getAccessToken());

    assertThat(response.isSuccess()).isTrue();
    assertThat(response.getResult().getResumeId()).isNotEmpty();
    assertThat(response.getResult().getPcJumpUrl()).startsWith("https://");
    assertThat(response.getResult().getMobileJumpUrl()).startsWith("https://");
    ObjectNode example = (ObjectNode) Trees.MAPPER.readTree(VendorExamples.resumeAdd());
    assertThat(sandbox.seed().submittedResumes()).containsExactly(example.get("param"));
  }

  @Test
  void itAddsAResumeInItsJsonStringForm() throws ApiException {
    DefaultDingTalkClient client = client(LoopbackClient.RESUME_ADD);
    client.setUseJsonString(true);

    OapiAtsResumeAddResponse response = client.execute(everyField(), token().getAccessToken());

    assertThat(response.isSuccess()).isTrue();
    assertThat(sandbox.seed().submittedResumes()).hasSize(1);
  }

  @Test
  void itAsksWhetherAResumeExists() throws ApiException {
    String token = token().getAccessToken();
    String id =
        client(LoopbackClient.RESUME_ADD).execute(everyField(), token).getResult().getResumeId();
    OapiAtsResumeCheckexistenceRequest.ResumeDetailInfo detail =
        new OapiAtsResumeCheckexistenceRequest.ResumeDetailInfo();
    detail.setName("张三");
    detail.setPhoneNum("18668421234");
    detail.setEmail("123@mail.com");
    OapiAtsResumeCheckexistenceRequest request = new OapiAtsResumeCheckexistenceRequest();
    request.setBizCode("ddats");
    request.setResumeDetailInfo(detail);

    OapiAtsResumeCheckexistenceResponse response =
        client(LoopbackClient.RESUME_EXISTENCE).execute(request, token);

    assertThat(response.isSuccess()).isTrue();
    assertThat(response.getResult().getExisted()).isTrue();
    assertThat(response.getResult().getResumeIdList()).containsExactly(id);
  }

  @Test
  void itReportsARefusedToken() throws ApiException {
    OapiAtsPluginStatisticsResumeListRequest request =
        new OapiAtsPluginStatisticsResumeListRequest();
    request.setBizCode("ddats");
    request.setSize(1L);

    OapiAtsPluginStatisticsResumeListResponse response =
        client(LoopbackClient.RESUME_LIST).execute(request, "nobodys");

    assertThat(response.isSuccess()).isFalse();
    assertThat(response.getErrcode()).isEqualTo(88);
    assertThat(response.getSubCode()).isEqualTo("40014");
  }

  private OapiGettokenResponse token() throws ApiException {
    OapiGettokenRequest request = new OapiGettokenRequest();
    request.setAppkey(setting("app-key"));
    request.setAppsecret(setting("app-secret"));
    request.setHttpMethod("GET");
    return client("/gettoken").execute(request);
  }

  private DefaultDingTalkClient client(String path) {
    return new DefaultDingTalkClient(setting("base-url") + path);
  }

  private String setting(String key) {
    return Objects.requireNonNull(sandbox.settings("dingtalk").get("talentport.dingtalk." + key));
  }

  private static OapiAtsResumeAddRequest everyField() {
    OapiAtsResumeAddRequest.CollResumeMailParam param =
        new OapiAtsResumeAddRequest.CollResumeMailParam();
    param.setMatchedJobs(List.of("xxxx", "xxxx", "xxxx"));
    param.setChannel("51job");
    param.setResumeDetailInfo(detail());
    param.setOptUserId("userId123");
    OapiAtsResumeAddRequest.ResumeFileStoreVo file =
        new OapiAtsResumeAddRequest.ResumeFileStoreVo();
    file.setDownloadUrl("xxxx");
    file.setFileType("pdf");
    file.setFileName("xxx.pdf");
    param.setResumeFile(file);
    OapiAtsResumeAddRequest.MailContent mail = new OapiAtsResumeAddRequest.MailContent();
    mail.setReceivedTime("15984483611280");
    mail.setMailId("xxxx");
    mail.setFromMailAlias("xxx");
    mail.setMailAddress("xxxx");
    mail.setTitle("xxxx");
    mail.setBodyHtml("xxxxx");
    mail.setFromMailAddress("xxxx");
    param.setOriginMail(mail);
    param.setVirtualPhoneNumberFlag(true);
    param.setResumeChannelUrl("www.alibaba.com");
    OapiAtsResumeAddRequest request = new OapiAtsResumeAddRequest();
    request.setParam(param);
    request.setBizCode("ddats");
    return request;
  }

  private static OapiAtsResumeAddRequest.ResumeDetailInfo detail() {
    OapiAtsResumeAddRequest.ResumeDetailInfo detail =
        new OapiAtsResumeAddRequest.ResumeDetailInfo();
    detail.setName("张三");
    detail.setPhoneNum("18668421234");
    detail.setEmail("123@mail.com");
    detail.setSex("男性");
    detail.setBirth("2010-01");
    detail.setGraduateTime("2010-01");
    detail.setBeginWorkTime("2010-01");
    detail.setNationality("中国");
    detail.setMarried("已婚");
    detail.setNativePlace("浙江");
    detail.setNowLocation("浙江省杭州市");
    detail.setForwardLocation("浙江省杭州市");
    detail.setSchool("浙江大学");
    detail.setEducation("本科");
    detail.setAdvancedDegree("理学学士");
    detail.setStudentType("全日制");
    detail.setSchoolType("985");
    detail.setSpeciality("计算机科学与技术");
    detail.setSalary("1000");
    detail.setAimSalary("2000");
    detail.setTitleStandard("开发工程师");
    detail.setVocationStandard("互联网");
    detail.setPolitical("党员");
    detail.setJobStatus("求职中");
    detail.setGradeOfEnglish("6级");
    OapiAtsResumeAddRequest.EducationInfo education = new OapiAtsResumeAddRequest.EducationInfo();
    education.setStartDate("2010-01");
    education.setEndDate("2010-01");
    education.setSchool("浙江大学");
    education.setSpeciality("计算机科学与技术");
    education.setEducation("本科");
    education.setSummary("专业GPA3.2,一等奖学金");
    detail.setEducationInfoList(List.of(education));
    OapiAtsResumeAddRequest.ExperienceInfo work = new OapiAtsResumeAddRequest.ExperienceInfo();
    work.setStartDate("2010-01");
    work.setEndDate("2010-01");
    work.setCompany("阿里巴巴");
    work.setTitle("开发工程师");
    work.setSummary("负责xxx项目的研发工作,取得了xx成果");
    detail.setExperienceInfoList(List.of(work));
    OapiAtsResumeAddRequest.TrainingInfo training = new OapiAtsResumeAddRequest.TrainingInfo();
    training.setStartDate("2010-01");
    training.setEndDate("2010-01");
    training.setTrainingInstitution("新东方");
    training.setCertificate("高级厨师证书");
    training.setDescriptionInDetails("川菜,粤菜,维扬菜,煎炸蒸煮");
    detail.setTrainingInfoList(List.of(training));
    OapiAtsResumeAddRequest.ProjectInfo project = new OapiAtsResumeAddRequest.ProjectInfo();
    project.setStartDate("2010-01");
    project.setEndDate("2010-01");
    project.setProjectName("xxx项目");
    project.setProjectDescription("项目描述");
    detail.setProjectInfoList(List.of(project));
    return detail;
  }
}
