package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.core.model.ResumeChannel;
import io.talentport.core.model.ResumeSourceId;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.ConfigTreePropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** How properties may be written, and what they become. */
class PropertiesTest {

  private static void feishu(ApplicationContextRunner runner, Consumer<FeishuSettings> check) {
    runner.run(
        context -> {
          assertThat(context).hasNotFailed();
          check.accept(context.getBean(FeishuSettings.class));
        });
  }

  private static void dingTalk(ApplicationContextRunner runner, Consumer<DingTalkSettings> check) {
    runner.run(
        context -> {
          assertThat(context).hasNotFailed();
          check.accept(context.getBean(DingTalkSettings.class));
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"app-id", "appId", "app_id", "APP_ID"})
  void namesAreRelaxed(String name) {
    feishu(
        Contexts.bare()
            .withPropertyValues(
                "talentport.platform=feishu",
                "talentport.feishu." + name + "=cli_relaxed",
                "talentport.feishu.app-secret=s"),
        settings -> assertThat(settings.appId()).isEqualTo("cli_relaxed"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"90s", "PT1M30S", "PT90S"})
  void durationsAreSpringsOrIso8601(String text) {
    feishu(
        Contexts.feishu().withPropertyValues("talentport.feishu.read-timeout=" + text),
        settings -> assertThat(settings.readTimeout()).isEqualTo(Duration.ofSeconds(90)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8MB", "8388608", "8192KB"})
  void sizesHaveAUnitOrAreBytes(String text) {
    feishu(
        Contexts.feishu().withPropertyValues("talentport.feishu.max-body-bytes=" + text),
        settings -> assertThat(settings.maxBodyBytes()).isEqualTo(8 * 1024 * 1024));
  }

  @ParameterizedTest
  @ValueSource(strings = {"resume-add", "RESUME_ADD", "resumeAdd"})
  void wordsAreRelaxed(String text) {
    dingTalk(
        Contexts.dingTalk().withPropertyValues("talentport.dingtalk.submit-operation=" + text),
        settings ->
            assertThat(settings.submitOperation()).isEqualTo(DingTalkSettings.SubmitBy.RESUME_ADD));
  }

  @Test
  void numbersFlagsAddressesAndListsAreRead() {
    feishu(
        Contexts.feishu()
            .withPropertyValues(
                "talentport.feishu.max-attempts=7",
                "talentport.feishu.quota-share=0.25",
                "talentport.feishu.strict-records=true",
                "talentport.feishu.base-url=https://gateway.example.org/hire",
                "talentport.feishu.proxy=http://proxy.example.org:3128",
                "talentport.feishu.delivery-type=hr-sourcing",
                "talentport.feishu.user-id-type=union_id",
                "talentport.feishu.allow-plain-http-to[0]=gateway.internal",
                "talentport.feishu.allow-plain-http-to[1]=10.0.0.8"),
        settings -> {
          assertThat(settings.maxAttempts()).isEqualTo(7);
          assertThat(settings.quotaShare()).isEqualTo(0.25);
          assertThat(settings.strictRecords()).isTrue();
          assertThat(settings.baseUrl()).isEqualTo(URI.create("https://gateway.example.org/hire"));
          assertThat(settings.proxy())
              .contains(InetSocketAddress.createUnresolved("proxy.example.org", 3128));
          assertThat(settings.deliveryType())
              .map(Object::toString)
              .hasValueSatisfying(type -> assertThat(type).contains("hr-sourcing"));
          assertThat(settings.userIdType()).contains("union_id");
          assertThat(settings.allowPlainHttpTo()).isEqualTo(Set.of("gateway.internal", "10.0.0.8"));
        });
  }

  @Test
  void pairsAreNestedProperties() {
    feishu(
        Contexts.feishu()
            .withPropertyValues(
                "talentport.feishu.resume-sources.lagou=7001",
                "talentport.feishu.resume-sources.boss=7002",
                "talentport.feishu.city-codes[北京]=CT_7"),
        settings -> {
          assertThat(settings.resumeSources())
              .isEqualTo(
                  Map.of(
                      ResumeChannel.of("lagou"), ResumeSourceId.of("7001"),
                      ResumeChannel.of("boss"), ResumeSourceId.of("7002")));
          assertThat(settings.cityCodes()).isEqualTo(Map.of("北京", "CT_7"));
        });
  }

  @Test
  void pairsMayBeOneText() {
    feishu(
        Contexts.feishu().withPropertyValues("talentport.feishu.city-codes=北京=CT_7, 上海=CT_2"),
        settings -> assertThat(settings.cityCodes()).isEqualTo(Map.of("北京", "CT_7", "上海", "CT_2")));
  }

  @Test
  void whatIsNotSetHasTheDefaultOfTheLibrary() {
    feishu(
        Contexts.feishu(),
        settings ->
            assertThat(settings)
                .isEqualTo(
                    FeishuSettings.builder()
                        .appId("cli_1")
                        .appSecret(Contexts.FEISHU_SECRET)
                        .build()));
    dingTalk(
        Contexts.dingTalk(),
        settings ->
            assertThat(settings)
                .isEqualTo(
                    DingTalkSettings.builder()
                        .appKey("ding1")
                        .appSecret(Contexts.DINGTALK_SECRET)
                        .build()));
  }

  @Test
  void anEmptyPropertyCountsAsAbsent() {
    feishu(
        Contexts.feishu()
            .withPropertyValues(
                "talentport.feishu.proxy=",
                "talentport.feishu.user-id-type=",
                "talentport.feishu.resume-sources=",
                "talentport.feishu.proxy-user="),
        settings -> {
          assertThat(settings.proxy()).isEmpty();
          assertThat(settings.userIdType()).isEmpty();
          assertThat(settings.resumeSources()).isEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"TALENTPORT_FEISHU_APP_SECRET", "TALENTPORT_FEISHU_APPSECRET"})
  void secretsComeFromTheEnvironment(String variable) {
    feishu(
        Contexts.bare()
            .withPropertyValues("talentport.platform=feishu", "talentport.feishu.app-id=cli_1")
            .withInitializer(
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .replace(
                            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                            new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of(
                                    variable,
                                    "from-variable",
                                    "TALENTPORT_FEISHU_SERVICE_HOST",
                                    "10.0.0.1")))),
        settings -> assertThat(settings.appSecret()).isEqualTo("from-variable"));
  }

  @Test
  void secretsComeFromAConfigTree(@TempDir Path tree) throws IOException {
    Files.writeString(tree.resolve("talentport.feishu.app-secret"), "from-file");
    feishu(
        Contexts.bare()
            .withPropertyValues("talentport.platform=feishu", "talentport.feishu.app-id=cli_1")
            .withInitializer(
                context ->
                    context
                        .getEnvironment()
                        .getPropertySources()
                        .addFirst(new ConfigTreePropertySource("secrets", tree))),
        settings -> assertThat(settings.appSecret()).isEqualTo("from-file"));
  }

  @Test
  void printingPropertiesShowsNoValue() {
    Contexts.feishu()
        .withPropertyValues(
            "talentport.tenants.acme.dingtalk.app-key=ding1",
            "talentport.tenants.acme.dingtalk.app-secret=" + Contexts.DINGTALK_SECRET)
        .run(
            context ->
                assertThat(
                        context.getBean(FeishuProperties.class)
                            + " "
                            + context.getBean(TalentportProperties.class))
                    .contains("talentport.feishu.app-secret", "talentport.dingtalk.app-secret")
                    .doesNotContain(Contexts.FEISHU_SECRET, Contexts.DINGTALK_SECRET, "cli_1"));
  }
}
