package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ConnectionKeysTest {

  private static final String PREFIX = "talentport.peerland.";

  private final Map<String, Object> taken = new HashMap<>();
  private final ConnectionKeys.Target target =
      new ConnectionKeys.Target(
          value -> taken.put("connect-timeout", value),
          value -> taken.put("read-timeout", value),
          value -> taken.put("call-deadline", value),
          value -> taken.put("max-attempts", value),
          value -> taken.put("quota-share", value),
          value -> taken.put("strict-records", value),
          value -> taken.put("max-body-bytes", value),
          value -> taken.put("max-empty-pages", value),
          value -> value.ifPresent(proxy -> taken.put("proxy", proxy)));

  private static SettingsReader reader(Map<String, String> settings) {
    Map<String, String> named = new HashMap<>();
    settings.forEach((name, value) -> named.put(PREFIX + name, value));
    return new SettingsReader("peerland", ConnectionKeys.with("peerland"), named);
  }

  @Test
  void everyKeyOfEveryAdapterIsNamedInFullWithThoseOfItsOwn() {
    assertThat(ConnectionKeys.with("peerland", "app-id"))
        .containsExactlyInAnyOrder(
            PREFIX + "connect-timeout",
            PREFIX + "read-timeout",
            PREFIX + "call-deadline",
            PREFIX + "max-attempts",
            PREFIX + "quota-share",
            PREFIX + "strict-records",
            PREFIX + "max-body-bytes",
            PREFIX + "max-empty-pages",
            PREFIX + "proxy",
            PREFIX + "app-id");
  }

  @Test
  void whatIsSetIsHandedOver() {
    Map<String, String> settings =
        Map.of(
            "connect-timeout", "PT1S",
            "read-timeout", "PT2S",
            "call-deadline", "PT3S",
            "max-attempts", "4",
            "quota-share", "0.5",
            "strict-records", "true",
            "max-body-bytes", "2048",
            "max-empty-pages", "7",
            "proxy", "http://proxy.example:3128");

    ConnectionKeys.read(reader(settings), target);

    assertThat(taken).containsOnlyKeys(settings.keySet());
    assertThat(taken.get("connect-timeout")).hasToString("PT1S");
    assertThat(taken.get("read-timeout")).hasToString("PT2S");
    assertThat(taken.get("call-deadline")).hasToString("PT3S");
    assertThat(taken.get("max-attempts")).isEqualTo(4);
    assertThat(taken.get("quota-share")).isEqualTo(0.5);
    assertThat(taken.get("strict-records")).isEqualTo(true);
    assertThat(taken.get("max-body-bytes")).isEqualTo(2048);
    assertThat(taken.get("max-empty-pages")).isEqualTo(7);
    assertThat(taken.get("proxy"))
        .isEqualTo(InetSocketAddress.createUnresolved("proxy.example", 3128));
  }

  @Test
  @Tag("D2")
  void whatIsWrittenAsInSpringIsReadAlike() {
    Map<String, String> settings =
        Map.of(
            "connect-timeout", "1s",
            "read-timeout", "1500ms",
            "strict-records", "TRUE",
            "max-body-bytes", "16MB");

    ConnectionKeys.read(reader(settings), target);

    assertThat(taken.get("connect-timeout")).hasToString("PT1S");
    assertThat(taken.get("read-timeout")).hasToString("PT1.5S");
    assertThat(taken.get("strict-records")).isEqualTo(true);
    assertThat(taken.get("max-body-bytes")).isEqualTo(16 * 1024 * 1024);
  }

  @Test
  void whatIsNotSetKeepsItsDefault() {
    ConnectionKeys.read(reader(Map.of()), target);

    assertThat(taken).isEmpty();
  }
}
