package io.talentport.adapter.dingtalk;

import io.talentport.adapter.tck.QuotaSoak;
import io.talentport.core.RecruitingPlatform;
import java.time.Duration;
import java.util.Map;

class QuotaIT extends QuotaSoak {

  QuotaIT() {
    super(DingTalkUnderTest.adapter(), "listResumeRecords", Duration.ofSeconds(10));
  }

  @Override
  protected RecruitingPlatform connect(Map<String, String> settings) {
    return DingTalk.connect(DingTalkSettingsSchema.SCHEMA.read(settings));
  }
}
