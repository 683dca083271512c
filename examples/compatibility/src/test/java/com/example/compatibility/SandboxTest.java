package com.example.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.junit5.RecruitingSandbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sandbox as a test of an application has it. */
@RecruitingSandbox
class SandboxTest {

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void servesTheTestsOfAnApplication(String id, Sandbox sandbox) {
    Map<String, String> settings = new HashMap<>(sandbox.settings(id));
    settings.put("talentport.platform", id);
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings)) {
      assertEquals(id, platform.id().value());
      assertTrue(platform.diagnose().healthy());
    }
  }
}
