package io.talentport.adapter.dingtalk;

import io.talentport.adapter.tck.AdapterUnderTest;
import io.talentport.adapter.tck.RecruitingAdapterContract;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.ResumeRecords;
import org.junit.jupiter.api.DisplayName;

@DisplayName("DingTalk's adapter")
class DingTalkContractTest extends RecruitingAdapterContract {

  @Override
  protected AdapterUnderTest adapter() {
    return AdapterUnderTest.named("dingtalk")
        .serves(ResumeIntake.class, ResumeRecords.class)
        .connect(
            (settings, clock) ->
                DingTalk.connect(DingTalkSettingKeys.read(settings), new ClockTime(clock)))
        .logs(EverythingLogged::text);
  }
}
