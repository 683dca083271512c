package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Sandbox;
import io.talentport.spring.boot.test.AutoConfigureSandbox;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The application on a sandbox: one context for all classes that extend this one. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      // Boot switches off in tests what an application exports.
      "management.prometheus.metrics.export.enabled=true",
      // Selenium warns of each Chromium that is newer than itself.
      "logging.level.org.openqa.selenium.chromium=error"
    })
@AutoConfigureSandbox(resumes = HiringTest.RECORDS)
abstract class HiringTest {

  /** Two full pages and a part of a third. */
  static final int RECORDS = 45;

  private static final Set<ApplicationContext> CONTEXTS = new CopyOnWriteArraySet<>();

  /** By language; one for all tests of a class, since it takes longer to start than to use. */
  private static final Map<String, Browser> BROWSERS = new HashMap<>();

  @Autowired Sandbox sandbox;
  @Autowired RecruitingPlatform platform;

  @Value("http://127.0.0.1:${local.server.port}")
  String address;

  @BeforeEach
  void meet(@Autowired ApplicationContext context) {
    CONTEXTS.add(context);
  }

  /** A browser that asks for pages in this language. */
  Browser browser(String language) {
    return BROWSERS.computeIfAbsent(
        language, wanted -> Browser.open(address, wanted, platform.id().value()));
  }

  @AfterAll
  static void close() {
    BROWSERS.values().forEach(Browser::close);
    BROWSERS.clear();
  }

  @AfterAll
  static void everyClassRunsInOneContext() {
    assertThat(CONTEXTS).hasSize(1);
  }
}
