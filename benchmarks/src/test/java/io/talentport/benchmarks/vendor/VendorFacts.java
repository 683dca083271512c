package io.talentport.benchmarks.vendor;

import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse.AtsPageResult;
import com.dingtalk.api.response.OapiAtsPluginStatisticsResumeListResponse.TopResumeStatisticsVo;
import com.dingtalk.api.response.OapiAtsResumeAddResponse.TopCollectResumeResult;
import com.lark.oapi.service.hire.v1.model.CombinedCreateTalentRespBody;
import com.lark.oapi.service.hire.v1.model.ExternalApplication;
import com.lark.oapi.service.hire.v1.model.ListExternalApplicationRespBody;
import com.lark.oapi.service.hire.v1.model.TalentBatchInfo;
import io.talentport.benchmarks.work.Facts;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the vendors' SDKs decoded. */
public final class VendorFacts {

  private VendorFacts() {}

  /** The facts in a result. */
  public static List<Map<String, String>> of(Object result) {
    if (result instanceof ListExternalApplicationRespBody page) {
      return Arrays.stream(page.getItems()).map(VendorFacts::application).toList();
    }
    if (result instanceof AtsPageResult page) {
      return page.getList().stream().map(VendorFacts::record).toList();
    }
    if (result instanceof TopCollectResumeResult added) {
      return Facts.receipt(
          added.getResumeId(), null, added.getPcJumpUrl(), added.getMobileJumpUrl());
    }
    if (result instanceof CombinedCreateTalentRespBody created) {
      return Facts.receipt(null, created.getTalentId(), null, null);
    }
    if (result instanceof List<?> matches) {
      return matches.stream().map(TalentBatchInfo.class::cast).map(VendorFacts::match).toList();
    }
    throw new IllegalArgumentException(result.getClass().getName());
  }

  private static Map<String, String> application(ExternalApplication one) {
    return Facts.application(
        one.getId(),
        one.getExternalId(),
        one.getTalentId(),
        Facts.recruitmentType(one.getJobRecruitmentType()),
        one.getJobTitle(),
        one.getResumeSource(),
        one.getStage(),
        Facts.deliveryType(one.getDeliveryType()),
        one.getCreateTime(),
        one.getModifyTime(),
        one.getTerminationType(),
        one.getTerminationReason());
  }

  private static Map<String, String> record(TopResumeStatisticsVo one) {
    return Facts.record(
        one.getResumeId(),
        one.getCandidateId(),
        one.getChannel(),
        one.getCorpId(),
        one.getBizCode(),
        one.getGmtCreateMils(),
        one.getGmtModifiedMils());
  }

  private static Map<String, String> match(TalentBatchInfo one) {
    return Facts.match(
        one.getTalentId(),
        one.getMobileCode(),
        one.getMobileNumber(),
        one.getEmail(),
        Facts.document(one.getIdentificationType()),
        one.getIdentificationNumber(),
        one.getIsOnboarded());
  }
}
