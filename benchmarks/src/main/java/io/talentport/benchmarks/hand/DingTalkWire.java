package io.talentport.benchmarks.hand;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What goes to DingTalk and comes from it. */
final class DingTalkWire {

  private DingTalkWire() {}

  @JsonNaming(SnakeCaseStrategy.class)
  static final class TokenReply {
    public int errcode;
    public @Nullable String errmsg;
    public @Nullable String accessToken;
    public long expiresIn;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class ListRequest {
    public @Nullable String bizCode;
    public @Nullable String cursor;
    public int size;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class ListReply {
    public int errcode;
    public @Nullable String errmsg;
    public @Nullable String requestId;
    public @Nullable RecordPage result;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class RecordPage {
    public @Nullable List<Row> list;
    public boolean hasMore;
    public @Nullable String nextCursor;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class Row {
    public @Nullable String bizCode;
    public @Nullable String corpId;
    public @Nullable String resumeId;
    public @Nullable String channel;
    public @Nullable String candidateId;
    public long gmtCreateMils;
    public long gmtModifiedMils;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class AddRequest {
    public @Nullable String bizCode;
    public @Nullable Param param;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Param {
    public @Nullable List<String> matchedJobs;
    public @Nullable String channel;
    public @Nullable Detail resumeDetailInfo;
    public @Nullable String optUserId;
    public @Nullable File resumeFile;
    public @Nullable Mail originMail;
    public @Nullable Boolean virtualPhoneNumberFlag;
    public @Nullable String resumeChannelUrl;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Detail {
    public @Nullable String name;
    public @Nullable String phoneNum;
    public @Nullable String email;
    public @Nullable String sex;
    public @Nullable String birth;
    public @Nullable String graduateTime;
    public @Nullable String beginWorkTime;
    public @Nullable String nationality;
    public @Nullable String married;
    public @Nullable String nativePlace;
    public @Nullable String nowLocation;
    public @Nullable String forwardLocation;
    public @Nullable String school;
    public @Nullable String education;
    public @Nullable String advancedDegree;
    public @Nullable String studentType;
    public @Nullable String schoolType;
    public @Nullable String speciality;
    public @Nullable String salary;
    public @Nullable String aimSalary;
    public @Nullable String titleStandard;
    public @Nullable String vocationStandard;
    public @Nullable String political;
    public @Nullable String jobStatus;
    public @Nullable String gradeOfEnglish;
    public @Nullable List<Study> educationInfoList;
    public @Nullable List<Experience> experienceInfoList;
    public @Nullable List<Course> trainingInfoList;
    public @Nullable List<Undertaking> projectInfoList;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Study {
    public @Nullable String startDate;
    public @Nullable String endDate;
    public @Nullable String school;
    public @Nullable String speciality;
    public @Nullable String education;
    public @Nullable String summary;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Experience {
    public @Nullable String startDate;
    public @Nullable String endDate;
    public @Nullable String company;
    public @Nullable String title;
    public @Nullable String summary;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Course {
    public @Nullable String startDate;
    public @Nullable String endDate;
    public @Nullable String trainingInstitution;
    public @Nullable String certificate;
    public @Nullable String descriptionInDetails;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Undertaking {
    public @Nullable String startDate;
    public @Nullable String endDate;
    public @Nullable String projectName;
    public @Nullable String projectDescription;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class File {
    public @Nullable String downloadUrl;
    public @Nullable String fileType;
    public @Nullable String fileName;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  @JsonInclude(Include.NON_NULL)
  static final class Mail {
    public @Nullable String receivedTime;
    public @Nullable String mailId;
    public @Nullable String fromMailAlias;
    public @Nullable String mailAddress;
    public @Nullable String title;
    public @Nullable String bodyHtml;
    public @Nullable String fromMailAddress;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class AddReply {
    public int errcode;
    public @Nullable String errmsg;
    public @Nullable String requestId;
    public @Nullable Added result;
  }

  @JsonNaming(SnakeCaseStrategy.class)
  static final class Added {
    public @Nullable String resumeId;
    public @Nullable String pcJumpUrl;
    public @Nullable String mobileJumpUrl;
  }
}
