package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.core.model.OperatorId;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, and for what business.
 *
 * @param appKey the application's key
 * @param appSecret the application's secret
 * @param bizCode the recruiting business
 * @param operator on whose behalf résumés are submitted; null for nobody
 */
record DingTalkApp(String appKey, String appSecret, String bizCode, @Nullable OperatorId operator) {

  static DingTalkApp of(DingTalkSettings settings) {
    return new DingTalkApp(
        settings.appKey(),
        settings.appSecret(),
        settings.bizCode(),
        settings.operatorUserId().orElse(null));
  }

  @Override
  public String toString() {
    return "DingTalkApp[" + appKey + ", " + bizCode + "]";
  }
}
