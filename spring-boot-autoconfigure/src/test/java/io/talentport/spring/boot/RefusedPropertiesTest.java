package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

/** What a start that a property stops says, and what it never says. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedPropertiesTest {

  private static final String MARKER = "marker-of-a-secret";

  @TempDir Path folder;

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    CoordinationAutoConfiguration.class,
    TalentportAutoConfiguration.class,
    SandboxAutoConfiguration.class,
    DingTalkAutoConfiguration.class,
    FeishuAutoConfiguration.class,
    PlatformAutoConfiguration.class,
    PortsAutoConfiguration.class
  })
  static class Application {}

  /** What an application prints that has this file, and cannot start. */
  private String start(CapturedOutput output, String yaml, String... more) throws Exception {
    Path file = Files.writeString(folder.resolve("application.yml"), yaml);
    SpringApplication application = new SpringApplication(Application.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    List<String> arguments = new ArrayList<>(List.of("--spring.config.location=" + file.toUri()));
    arguments.addAll(List.of(more));
    try {
      application.run(arguments.toArray(new String[0])).close();
    } catch (RuntimeException stopped) {
      return output.getAll();
    }
    throw new AssertionError("The application started");
  }

  @Test
  void aWrongValueIsExplainedInFourLinesWithTheNameAndTheLineOfTheFile(CapturedOutput output)
      throws Exception {
    assertThat(
            start(
                output,
                """
                talentport:
                  platform: feishu
                  feishu:
                    appId: cli_1
                    appSecret: "%s with blanks"
                """
                    .formatted(MARKER)))
        .contains("Property: talentport.feishu.appSecret")
        .containsPattern("Origin: .*application.yml.* - 5:16")
        .contains("Reason: talentport.feishu.appSecret has a blank or invisible character within")
        .contains("Copy the value again")
        .doesNotContain(MARKER);
  }

  @Test
  void aMissingPropertyIsNamed(CapturedOutput output) throws Exception {
    assertThat(
            start(
                output,
                """
                talentport:
                  platform: feishu
                  feishu:
                    app-id: cli_1
                """))
        .contains(
            "Property: talentport.feishu.app-secret",
            "Origin: not set",
            "the environment variable TALENTPORT_FEISHU_APPSECRET");
  }

  @Test
  void aMisspeltPropertyIsNamedWithTheKnownOnes(CapturedOutput output) throws Exception {
    assertThat(
            start(
                output,
                """
                talentport:
                  platform: feishu
                  feishu:
                    app-id: cli_1
                    app-secrt: %s
                """
                    .formatted(MARKER)))
        .contains("Property: talentport.feishu.app-secrt")
        .containsPattern("Origin: .*application.yml.* - 5:16")
        .contains("talentport.feishu.app-secrt is no property of Talentport")
        .contains("talentport.feishu.app-secret")
        .doesNotContain(MARKER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talentport.feishu.connect-timeout",
        "talentport.feishu.max-body-bytes",
        "talentport.feishu.max-attempts",
        "talentport.feishu.quota-share",
        "talentport.feishu.strict-records",
        "talentport.feishu.user-id-type",
        "talentport.feishu.delivery-type",
        "talentport.feishu.resume-sources",
        "talentport.feishu.proxy",
        "talentport.health.mode",
        "talentport.health.min-interval",
        "talentport.sandbox.enabled"
      })
  void aSecretUnderTheWrongNameIsNeverShown(String property, CapturedOutput output)
      throws Exception {
    assertThat(
            start(
                output,
                """
                logging.level.root: trace
                talentport:
                  platform: feishu
                  feishu:
                    app-id: cli_1
                    app-secret: other
                """,
                "--" + property + "=" + MARKER + " ^"))
        .contains("Property: " + property)
        .doesNotContain(MARKER);
  }

  @ParameterizedTest
  @CsvSource({
    "talentport.feishu.connect-timeout, 2d, at most one day",
    "talentport.feishu.max-attempts, 11, must be a whole number from 1 to 10",
    "talentport.feishu.max-body-bytes, 10B, must be from 1024",
    "talentport.feishu.quota-share, 0, must be a decimal number above 0",
    "talentport.feishu.user-id-type, other, 'must be one of open_id, people_admin_id, union_id'",
    "talentport.feishu.base-url, http://feishu.example.org, https",
    "talentport.health.min-interval, 0s, must be longer than zero"
  })
  void theRulesAreThoseOfTheLibrary(String property, String value, String rule) {
    Contexts.feishu()
        .withPropertyValues(property + "=" + value)
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining(property)
                    .hasMessageContaining(rule));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "talentport.fesihu.app-id",
        "talentport.enable",
        "talentport.health.modus",
        "talentport.feishu.app-id.nested",
        "talentport.tenants.acme.feishu.app-idd",
        "talentport.tenants.acme.feihsu.app-id"
      })
  void aPropertyThatNothingReadsStopsTheStart(String property) {
    Contexts.feishu()
        .withPropertyValues(property + "=1")
        .run(
            context ->
                assertThat(context.getStartupFailure())
                    .rootCause()
                    .hasMessageContaining(property + " is no property of Talentport"));
  }

  @Test
  void propertiesOfAPlatformWithoutItsAdapterAreKnown() {
    Contexts.feishu()
        .withPropertyValues(Contexts.DINGTALK)
        .withPropertyValues("talentport.platform=feishu", "talentport.dingtalk.biz-code=x")
        .run(context -> assertThat(context).hasNotFailed());
  }

  @Test
  void anEmptyNameOfAPairIsRefused() {
    Contexts.feishu()
        .withPropertyValues("talentport.feishu.city-codes.北京=CT_7")
        .run(context -> assertThat(context).hasFailed());
  }
}
