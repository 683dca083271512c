package io.talentport.adapter.feishu;

import io.talentport.adapter.tck.QuotaSoak;
import io.talentport.core.RecruitingPlatform;
import java.time.Duration;
import java.util.Map;

class QuotaIT extends QuotaSoak {

  QuotaIT() {
    super(FeishuUnderTest.adapter(), "listExternalApplications", Duration.ofSeconds(30));
  }

  @Override
  protected RecruitingPlatform connect(Map<String, String> settings) {
    return Feishu.connect(FeishuSettingsSchema.SCHEMA.read(settings));
  }
}
