package com.example.compatibility.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.junit5.RecruitingSandbox;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;

/** The sandbox beside Spring's own extension. */
@SpringBootTest(
    classes = SpringApplicationColumn.class,
    webEnvironment = SpringBootTest.WebEnvironment.NONE,
    properties = "hiring.platforms=2")
@RecruitingSandbox
class SandboxInSpringTest {

  @Autowired private Environment environment;

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk", "feishu"})
  void servesTheTestsOfAnApplication(String id, Sandbox sandbox) {
    Map<String, String> settings = new HashMap<>(sandbox.settings(id));
    settings.put("talentport.platform", id);
    try (RecruitingPlatform platform = RecruitingPlatform.connect(settings)) {
      assertTrue(platform.diagnose().healthy());
    }
    assertEquals("2", environment.getProperty("hiring.platforms"));
  }
}
