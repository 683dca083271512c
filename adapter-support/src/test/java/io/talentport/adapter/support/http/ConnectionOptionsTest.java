package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.settings.PeerlandSettings;
import io.talentport.core.error.ConfigurationException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConnectionOptionsTest {

  private static final InetSocketAddress PROXY =
      InetSocketAddress.createUnresolved("proxy.example", 3128);

  private static PeerlandSettings.Builder settings() {
    return PeerlandSettings.builder().appId("id").appSecret("secret").proxy(PROXY);
  }

  private static ConnectionOptions options(PeerlandSettings.Builder settings) {
    return ConnectionOptions.of("peerland", settings.build());
  }

  @Test
  void everySettingIsTakenOver() {
    ConnectionOptions options =
        options(
            settings()
                .connectTimeout(Duration.ofSeconds(1))
                .readTimeout(Duration.ofSeconds(2))
                .callDeadline(Duration.ofSeconds(3))
                .maxAttempts(4)
                .quotaShare(0.5)
                .strictRecords(true)
                .maxBodyBytes(2048));

    assertThat(options).isEqualTo(within(Duration.ofSeconds(3)));
    assertThat(options.withCallDeadline(Duration.ofMinutes(9)))
        .isEqualTo(within(Duration.ofMinutes(9)));
  }

  private static ConnectionOptions within(Duration deadline) {
    return new ConnectionOptions(
        Duration.ofSeconds(1),
        Duration.ofSeconds(2),
        deadline,
        4,
        0.5,
        true,
        new ProxyAccess(PROXY, null, null),
        2048,
        64);
  }

  @Test
  void withoutAProxyThereIsNone() {
    assertThat(options(settings().proxy(Optional.empty())).proxy()).isNull();
  }

  @ParameterizedTest
  @Tag("D4")
  @CsvSource({
    "liu, , proxy-password must be set together",
    ", secret, proxy-password must be set together",
    "li:u, secret, proxy-user must not be blank",
    "'li\nu', secret, proxy-user must not be blank",
    "liu, 'sec\nret', proxy-password must have no control",
  })
  void aProxysUserAndPasswordAreSetTogetherAndCanBeSent(
      @Nullable String user, @Nullable String password, String problem) {
    PeerlandSettings.Builder settings =
        settings()
            .proxyUser(Optional.ofNullable(user))
            .proxyPassword(Optional.ofNullable(password));

    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> options(settings))
        .withMessageContaining(problem)
        .withMessageContaining("talentport.peerland.proxy-");
  }

  @Test
  @Tag("D4")
  void aProxysUserNeedsAProxy() {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(
            () ->
                options(
                    settings().proxy(Optional.empty()).proxyUser("liu").proxyPassword("secret")))
        .withMessageContaining("proxy-user is set without talentport.peerland.proxy");
  }

  @Test
  @Tag("D4")
  void aProxysUserAndPasswordAreTakenOver() {
    assertThat(options(settings().proxyUser("liu").proxyPassword("a:b")).proxy())
        .isEqualTo(new ProxyAccess(PROXY, "liu", "a:b"));
  }
}
