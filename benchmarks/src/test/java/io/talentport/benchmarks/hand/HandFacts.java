package io.talentport.benchmarks.hand;

import static java.util.Objects.requireNonNull;

import io.talentport.benchmarks.work.Facts;
import java.util.List;
import java.util.Map;

/** What the hand-written code decoded. */
public final class HandFacts {

  private HandFacts() {}

  /** The facts in a result. */
  public static List<Map<String, String>> of(Object result) {
    if (result instanceof FeishuWire.ApplicationPage page) {
      return requireNonNull(page.items).stream().map(HandFacts::application).toList();
    }
    if (result instanceof DingTalkWire.RecordPage page) {
      return requireNonNull(page.list).stream().map(HandFacts::record).toList();
    }
    if (result instanceof DingTalkWire.Added added) {
      return Facts.receipt(added.resumeId, null, added.pcJumpUrl, added.mobileJumpUrl);
    }
    if (result instanceof FeishuWire.Created created) {
      return Facts.receipt(null, created.talentId, null, null);
    }
    if (result instanceof List<?> matches) {
      return matches.stream().map(FeishuWire.Match.class::cast).map(HandFacts::match).toList();
    }
    throw new IllegalArgumentException(result.getClass().getName());
  }

  private static Map<String, String> application(FeishuWire.Application one) {
    return Facts.application(
        one.id,
        one.externalId,
        one.talentId,
        Facts.recruitmentType(one.jobRecruitmentType),
        one.jobTitle,
        one.resumeSource,
        one.stage,
        Facts.deliveryType(one.deliveryType),
        one.createTime,
        one.modifyTime,
        one.terminationType,
        one.terminationReason);
  }

  private static Map<String, String> record(DingTalkWire.Row one) {
    return Facts.record(
        one.resumeId,
        one.candidateId,
        one.channel,
        one.corpId,
        one.bizCode,
        one.gmtCreateMils,
        one.gmtModifiedMils);
  }

  private static Map<String, String> match(FeishuWire.Match one) {
    return Facts.match(
        one.talentId,
        one.mobileCode,
        one.mobileNumber,
        one.email,
        Facts.document(one.identificationType),
        one.identificationNumber,
        one.isOnboarded);
  }
}
