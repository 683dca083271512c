package io.talentport.benchmarks.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What goes to Feishu and comes from it. */
final class FeishuWire {

  private FeishuWire() {}

  @JsonNaming(SnakeCaseStrategy.class)
  static final class TokenRequest {
    public @Nullable String appId;
    public @Nullable String appSecret;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class TokenReply {
    public int code;
    public @Nullable String msg;
    public @Nullable String tenantAccessToken;
    public long expire;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class ApplicationsReply {
    public int code;
    public @Nullable String msg;
    public @Nullable ApplicationPage data;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class ApplicationPage {
    public @Nullable List<Application> items;
    public boolean hasMore;
    public @Nullable String pageToken;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class Application {
    public @Nullable String id;
    public @Nullable String externalId;
    public @Nullable Integer jobRecruitmentType;
    public @Nullable String jobTitle;
    public @Nullable String resumeSource;
    public @Nullable String stage;
    public @Nullable String talentId;
    public @Nullable String terminationReason;
    public @Nullable Integer deliveryType;
    public @Nullable Long modifyTime;
    public @Nullable Long createTime;
    public @Nullable String terminationType;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class LookUpRequest {
    public @Nullable String mobileCode;
    public @Nullable List<String> mobileNumberList;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class LookUpReply {
    public int code;
    public @Nullable String msg;
    public @Nullable Matches data;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class Matches {
    public @Nullable List<Match> talentList;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class Match {
    public @Nullable String talentId;
    public @Nullable String mobileCode;
    public @Nullable String mobileNumber;
    public @Nullable String email;
    public @Nullable Integer identificationType;
    public @Nullable String identificationNumber;
    public @Nullable Boolean isOnboarded;
  }

  static final class UploadReply {
    public int code;
    public @Nullable String msg;
    public @Nullable Uploaded data;
  }

  static final class Uploaded {
    public @Nullable String id;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class NewTalent {
    public @Nullable String resumeAttachmentId;
    public @Nullable BasicInfo basicInfo;
    public @Nullable List<Study> educationList;
    public @Nullable List<Career> careerList;
    public @Nullable List<Undertaking> projectList;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class BasicInfo {
    public @Nullable String name;
    public @Nullable String mobile;
    public @Nullable String mobileCountryCode;
    public @Nullable String email;
    public @Nullable String startWorkTime;
    public @Nullable String birthday;
    public @Nullable Integer gender;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Study {
    public @Nullable Integer degree;
    public @Nullable String school;
    public @Nullable String fieldOfStudy;
    public @Nullable String startTime;
    public @Nullable String endTime;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Career {
    public @Nullable String company;
    public @Nullable String title;
    public @Nullable String desc;
    public @Nullable String startTime;
    public @Nullable String endTime;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Undertaking {
    public @Nullable String name;
    public @Nullable String desc;
    public @Nullable String startTime;
    public @Nullable String endTime;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class CreateReply {
    public int code;
    public @Nullable String msg;
    public @Nullable Created data;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class Created {
    public @Nullable String talentId;
    public @Nullable String creatorId;
    public @Nullable Integer creatorAccountType;
  }
}
