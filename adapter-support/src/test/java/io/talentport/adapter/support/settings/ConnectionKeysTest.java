package io.talentport.adapter.support.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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
          value -> taken.put("max-connections", value),
          value -> value.ifPresent(proxy -> taken.put("proxy", proxy)),
          value -> value.ifPresent(user -> taken.put("proxy-user", user)),
          value -> value.ifPresent(password -> taken.put("proxy-password", password)),
          value -> {
            if (!value.isEmpty()) {
              taken.put("allow-plain-http-to", value);
            }
          });

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
            PREFIX + "max-connections",
            PREFIX + "proxy",
            PREFIX + "proxy-user",
            PREFIX + "proxy-password",
            PREFIX + "allow-plain-http-to",
            PREFIX + "app-id");
  }

  @Test
  @Tag("D4")
  void whatIsSetIsHandedOver() {
    Map<String, String> settings =
        Map.ofEntries(
            Map.entry("connect-timeout", "PT1S"),
            Map.entry("read-timeout", "PT2S"),
            Map.entry("call-deadline", "PT3S"),
            Map.entry("max-attempts", "4"),
            Map.entry("quota-share", "0.5"),
            Map.entry("strict-records", "true"),
            Map.entry("max-body-bytes", "2048"),
            Map.entry("max-empty-pages", "7"),
            Map.entry("max-connections", "8"),
            Map.entry("proxy", "http://proxy.example:3128"),
            Map.entry("proxy-user", "liu"),
            Map.entry("proxy-password", "pass word"),
            Map.entry("allow-plain-http-to", "gateway.corp, 10.0.0.8"));

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
    assertThat(taken.get("max-connections")).isEqualTo(8);
    assertThat(taken.get("proxy-user")).isEqualTo("liu");
    assertThat(taken.get("proxy-password")).isEqualTo("pass word");
    assertThat(taken.get("allow-plain-http-to")).isEqualTo(Set.of("gateway.corp", "10.0.0.8"));
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
