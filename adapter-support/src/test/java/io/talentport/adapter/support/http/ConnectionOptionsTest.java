package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.ConnectionSettings;
import io.talentport.core.error.ConfigurationException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionOptionsTest {

  private static final InetSocketAddress PROXY =
      InetSocketAddress.createUnresolved("proxy.example", 3128);

  private static ConnectionOptions options(Settings settings) {
    return ConnectionOptions.of("peerland", settings);
  }

  @Test
  void everySettingIsTakenOver() {
    ConnectionOptions options =
        options(
            new Settings(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                4,
                0.5,
                true,
                2048,
                Optional.of(PROXY)));

    assertThat(options)
        .isEqualTo(
            new ConnectionOptions(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofSeconds(3),
                4,
                0.5,
                true,
                new ProxyAccess(PROXY, null, null),
                2048,
                64));
    assertThat(options.withCallDeadline(Duration.ofMinutes(9)))
        .isEqualTo(
            new ConnectionOptions(
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Duration.ofMinutes(9),
                4,
                0.5,
                true,
                new ProxyAccess(PROXY, null, null),
                2048,
                64));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT0S", "PT-1S", "PT24H0.001S", "PT2562047788015215H"})
  void aTimeThatIsNoneOrWithoutEndIsRefusedByItsKey(Duration none) {
    Duration fine = Duration.ofSeconds(1);

    refused(new Settings(none, fine, fine), "talentport.peerland.connect-timeout must be longer");
    refused(new Settings(fine, none, fine), "talentport.peerland.read-timeout must be longer");
    refused(new Settings(fine, fine, none), "talentport.peerland.call-deadline must be longer");
  }

  @Test
  void aTimeIsAtMostADay() {
    Duration day = Duration.ofDays(1);

    assertThat(options(new Settings(day, day, day)).callDeadline()).isEqualTo(day);
  }

  @Test
  void attemptsAreFromOneToTen() {
    assertThat(options(Settings.attempts(1)).maxAttempts()).isEqualTo(1);
    assertThat(options(Settings.attempts(10)).maxAttempts()).isEqualTo(10);
    refused(Settings.attempts(0), "talentport.peerland.max-attempts must be from 1 to 10");
    refused(Settings.attempts(11), "talentport.peerland.max-attempts must be from 1 to 10");
  }

  @Test
  void aShareIsAboveZeroAndAtMostAThousand() {
    assertThat(options(Settings.share(0.001)).quotaShare()).isEqualTo(0.001);
    assertThat(options(Settings.share(1000)).quotaShare()).isEqualTo(1000);
    refused(Settings.share(0), "talentport.peerland.quota-share must be above 0");
    refused(Settings.share(-1), "talentport.peerland.quota-share must be above 0");
    refused(Settings.share(1000.5), "at most 1000");
    refused(Settings.share(Double.NaN), "talentport.peerland.quota-share must be above 0");
  }

  @Test
  void aReplyIsFromAKibibyteToAGibibyte() {
    int gibibyte = 1024 * 1024 * 1024;
    assertThat(options(Settings.body(1024)).maxBodyBytes()).isEqualTo(1024);
    assertThat(options(Settings.body(gibibyte)).maxBodyBytes()).isEqualTo(gibibyte);
    refused(Settings.body(1023), "talentport.peerland.max-body-bytes must be from 1024 to");
    refused(Settings.body(gibibyte + 1), "to 1073741824");
    refused(Settings.body(-1), "talentport.peerland.max-body-bytes");
  }

  @Test
  @Tag("D4")
  void connectionsAreFromOneToTenThousand() {
    assertThat(options(new More(1, null, null)).maxConnections()).isEqualTo(1);
    assertThat(options(new More(10_000, null, null)).maxConnections()).isEqualTo(10_000);
    for (int wrong : new int[] {0, -1, 10_001}) {
      assertThatExceptionOfType(ConfigurationException.class)
          .isThrownBy(() -> options(new More(wrong, null, null)))
          .withMessageContaining("talentport.peerland.max-connections must be from 1 to 10000");
    }
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
      String user, String password, String problem) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> options(new More(64, user, password)))
        .withMessageContaining(problem)
        .withMessageContaining("talentport.peerland.proxy-");
  }

  @Test
  @Tag("D4")
  void aProxysUserAndPasswordAreTakenOver() {
    assertThat(options(new More(64, "liu", "a:b")).proxy())
        .isEqualTo(new ProxyAccess(PROXY, "liu", "a:b"));
  }

  private record More(int maxConnections, @Nullable String user, @Nullable String password)
      implements ConnectionSettings {

    @Override
    public Optional<InetSocketAddress> proxy() {
      return Optional.of(PROXY);
    }

    @Override
    public Optional<String> proxyUser() {
      return Optional.ofNullable(user);
    }

    @Override
    public Optional<String> proxyPassword() {
      return Optional.ofNullable(password);
    }
  }

  private static ConnectionOptions options(More settings) {
    return ConnectionOptions.of("peerland", settings);
  }

  private static void refused(Settings settings, String problem) {
    assertThatExceptionOfType(ConfigurationException.class)
        .isThrownBy(() -> options(settings))
        .withMessageContaining(problem)
        .satisfies(refusal -> assertThat(refusal.remedy()).isPresent());
  }

  private record Settings(
      Duration connectTimeout,
      Duration readTimeout,
      Duration callDeadline,
      int maxAttempts,
      double quotaShare,
      boolean strictRecords,
      int maxBodyBytes,
      Optional<InetSocketAddress> proxy)
      implements ConnectionSettings {

    Settings(Duration connectTimeout, Duration readTimeout, Duration callDeadline) {
      this(connectTimeout, readTimeout, callDeadline, 3, 1, false, 1024, Optional.empty());
    }

    static Settings attempts(int attempts) {
      Duration fine = Duration.ofSeconds(1);
      return new Settings(fine, fine, fine, attempts, 1, false, 1024, Optional.empty());
    }

    static Settings body(int bytes) {
      Duration fine = Duration.ofSeconds(1);
      return new Settings(fine, fine, fine, 3, 1, false, bytes, Optional.empty());
    }

    static Settings share(double share) {
      Duration fine = Duration.ofSeconds(1);
      return new Settings(fine, fine, fine, 3, share, false, 1024, Optional.empty());
    }
  }
}
