package io.talentport.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.ConfigurationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemSettingsTest {

  private static final Set<String> KEYS =
      Set.of("talentport.platform", "talentport.feishu.app-id", "talentport.feishu.base-url");
  private static final PlatformId FEISHU = PlatformId.of("feishu");

  @Test
  void findsAKeyByItsEnvironmentForm() {
    assertThat(
            read(
                Map.of(), Map.of("TALENTPORT_FEISHU_APP_ID", "a", "TALENTPORT_PLATFORM", "feishu")))
        .containsOnly(
            Map.entry("talentport.feishu.app-id", "a"), Map.entry("talentport.platform", "feishu"));
  }

  @Test
  void aSystemPropertyOutranksTheEnvironment() {
    assertThat(
            read(
                Map.of("talentport.feishu.app-id", "property"),
                Map.of("TALENTPORT_FEISHU_APP_ID", "environment")))
        .containsOnly(Map.entry("talentport.feishu.app-id", "property"));
  }

  @Test
  @Tag("A8")
  void refusesAnUnknownVariableOfThePlatformByItsOwnName() {
    for (String variable :
        List.of("TALENTPORT_FEISHU_APPID", "TALENTPORT_FEISHU_PROXY_PORT", "TALENTPORT_FEISHU_")) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> refuseUnknown(Map.of(variable, "the-s3cret")))
          .withMessageContaining("The environment variable " + variable + " is not a setting")
          .withMessageContaining("TALENTPORT_FEISHU_APP_ID, TALENTPORT_FEISHU_BASE_URL")
          .withMessageNotContaining("the-s3cret")
          .withMessageNotContaining("talentport.feishu.appid");
    }
  }

  @Test
  @Tag("A8")
  void aPortThatSomebodyWroteIsNoServiceLink() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> refuseUnknown(Map.of("TALENTPORT_FEISHU_PORT", "8443")))
        .withMessageContaining("TALENTPORT_FEISHU_PORT");
  }

  @Test
  @Tag("A8")
  void aValueThatSlippedIntoTheNameOfAVariableIsNotShown() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> refuseUnknown(Map.of("TALENTPORT_FEISHU_APP_SECRET:s3cret", "x")))
        .withMessageContaining("TALENTPORT_FEISHU_APP_SECRET***")
        .withMessageNotContaining("s3cret");
  }

  @ParameterizedTest
  @Tag("A8")
  @ValueSource(strings = {"TALENTPORT_FEISHU", "TALENTPORT", "TALENTPORT_FEISHU_PROXY"})
  void passesOverWhatKubernetesSetsForAService(String service) {
    Map<String, String> links = new HashMap<>();
    links.put(service + "_PORT", "tcp://10.0.0.11:443");
    links.put(service + "_SERVICE_HOST", "10.0.0.11");
    links.put(service + "_SERVICE_PORT", "443");
    links.put(service + "_SERVICE_PORT_HTTPS", "443");
    links.put(service + "_PORT_443_TCP", "tcp://10.0.0.11:443");
    links.put(service + "_PORT_443_TCP_PROTO", "tcp");
    links.put(service + "_PORT_443_TCP_PORT", "443");
    links.put(service + "_PORT_443_TCP_ADDR", "fd00::11");
    links.put(service + "_PORT_53_UDP", "udp://10.0.0.11:53");

    assertThatCode(() -> refuseUnknown(links)).doesNotThrowAnyException();
    assertThat(read(Map.of(), links)).isEmpty();
  }

  @Test
  void leavesTheVariablesOfOtherPlatformsAlone() {
    assertThatCode(() -> refuseUnknown(Map.of("TALENTPORT_DINGTALK_ANY", "x", "TALENTPORT_X", "y")))
        .doesNotThrowAnyException();
  }

  @Test
  void keepsAnUnknownPropertyAsItIs() {
    assertThat(read(Map.of("talentport.feishu.appid", "a"), Map.of()))
        .containsOnly(Map.entry("talentport.feishu.appid", "a"));
  }

  @Test
  void doesNotTouchWhatIsNotOurs() {
    assertThat(
            read(
                Map.of("talentports.a", "1", "user.home", "2"),
                Map.of("PATH", "3", "TALENTPORT", "4", "talentport_feishu_app_id", "5")))
        .isEmpty();
  }

  @Test
  @Tag("C10")
  void takesABlankVariableForAbsent() {
    for (String blank : List.of("", " ", "\u00a0", "\ufeff\u3000")) {
      assertThat(read(Map.of(), Map.of("TALENTPORT_FEISHU_APP_ID", blank))).isEmpty();
      assertThatCode(() -> refuseUnknown(Map.of("TALENTPORT_FEISHU_APPID", blank)))
          .doesNotThrowAnyException();
    }
  }

  private static Map<String, String> read(
      Map<String, String> properties, Map<String, String> environment) {
    Properties system = new Properties();
    system.putAll(properties);
    return new SystemSettings(system, environment).read(KEYS);
  }

  private static void refuseUnknown(Map<String, String> environment) {
    new SystemSettings(new Properties(), environment).refuseUnknownVariables(FEISHU, KEYS);
  }
}
