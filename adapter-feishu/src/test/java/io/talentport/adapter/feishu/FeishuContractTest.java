package io.talentport.adapter.feishu;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import io.talentport.core.port.ExternalApplications;
import io.talentport.core.port.ResumeSources;
import io.talentport.core.port.TalentLookup;
import org.junit.jupiter.api.DisplayName;

@DisplayName("Feishu's adapter")
class FeishuContractTest extends RecruitingAdapterContract {

  @Override
  protected AdapterUnderTest adapter() {
    return AdapterUnderTest.named("feishu")
        .serves(ExternalApplications.class, ResumeSources.class, TalentLookup.class)
        .connect(
            (settings, clock) ->
                Feishu.connect(FeishuSettingKeys.read(settings), new ClockTime(clock)))
        .logs(EverythingLogged::text);
  }
}
