package io.talentport.adapter.tck.reference;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the reference adapter, checked. */
final class ReferenceSettings {

  static final String PREFIX = "talentport.dingtalk.";
  private static final String BLANK = "[\\s\\u00a0\\u3000\\u200b\\ufeff]+";
  static final Set<String> KEYS =
      Stream.of(
              "app-key",
              "app-secret",
              "biz-code",
              "operator-user-id",
              "base-url",
              "api-base-url",
              "connect-timeout",
              "read-timeout",
              "call-deadline",
              "max-attempts",
              "proxy",
              "max-body-bytes",
              "quota-share")
          .map(PREFIX::concat)
          .collect(Collectors.toUnmodifiableSet());

  private final Map<String, String> settings;
  private final Defect defect;

  ReferenceSettings(Map<String, String> settings, Defect defect) {
    this.settings = settings;
    this.defect = defect;
    settings.keySet().stream()
        .filter(key -> key.startsWith(PREFIX) && !KEYS.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw wrong(key, "is not a setting");
            });
    appKey();
    appSecret();
    baseUrl();
    check("proxy", value -> address(value).filter(ReferenceSettings::isProxy).isPresent());
    check("connect-timeout", value -> duration(value).isPresent());
    check("read-timeout", value -> duration(value).isPresent());
    check("call-deadline", value -> duration(value).isPresent());
    check("quota-share", value -> value.matches("[0-9.]+"));
    check("max-body-bytes", value -> value.matches("[1-9][0-9]{3,9}"));
    check("max-attempts", value -> value.matches("[1-9]|10"));
  }

  String appKey() {
    return required("app-key");
  }

  String appSecret() {
    return required("app-secret");
  }

  String bizCode() {
    return optional("biz-code").orElse("ddats");
  }

  Optional<String> operator() {
    return optional("operator-user-id");
  }

  String baseUrl() {
    String url = optional("base-url").orElse("https://oapi.dingtalk.com");
    if (address(url).filter(ReferenceSettings::isBase).isEmpty()) {
      throw wrong(PREFIX + "base-url", "must be an https address");
    }
    return url;
  }

  private static boolean isBase(URI uri) {
    boolean loopback = "http".equals(uri.getScheme()) && "127.0.0.1".equals(uri.getHost());
    return uri.getHost() != null
        && uri.getUserInfo() == null
        && uri.getQuery() == null
        && uri.getFragment() == null
        && ("https".equals(uri.getScheme()) || loopback);
  }

  Duration readTimeout() {
    return optional("read-timeout")
        .flatMap(ReferenceSettings::duration)
        .orElse(Duration.ofSeconds(20));
  }

  Duration callDeadline() {
    return optional("call-deadline")
        .flatMap(ReferenceSettings::duration)
        .orElse(Duration.ofSeconds(60));
  }

  double quotaShare() {
    return optional("quota-share").map(Double::valueOf).orElse(1.0);
  }

  int maxBodyBytes() {
    return optional("max-body-bytes").map(Integer::valueOf).orElse(16 * 1024 * 1024);
  }

  Optional<InetSocketAddress> proxy() {
    return optional("proxy")
        .map(URI::create)
        .map(address -> new InetSocketAddress(address.getHost(), address.getPort()));
  }

  int maxAttempts() {
    return optional("max-attempts").map(Integer::valueOf).orElse(3);
  }

  private String required(String name) {
    String value = optional(name).orElseThrow(() -> wrong(PREFIX + name, "is missing or blank"));
    if (!value.matches("[\\x21-\\x7e]+") && defect != Defect.KEEPS_A_BLANK_IN_A_KEY) {
      throw wrong(PREFIX + name, "has a blank or an invisible character in it");
    }
    return value;
  }

  private Optional<String> optional(String name) {
    return Optional.ofNullable(settings.get(PREFIX + name))
        .map(text -> text.replaceAll("^" + BLANK + "|" + BLANK + "$", ""))
        .filter(text -> !text.isEmpty());
  }

  private void check(String name, Predicate<String> rule) {
    optional(name)
        .filter(rule.negate())
        .ifPresent(
            value -> {
              throw wrong(PREFIX + name, "is ill-shaped");
            });
  }

  private static Optional<Duration> duration(String text) {
    try {
      return Optional.of(Duration.parse(text))
          .filter(time -> !time.isNegative() && !time.isZero() && time.toDays() < 2);
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static boolean isProxy(URI uri) {
    return "http".equals(uri.getScheme())
        && uri.getHost() != null
        && uri.getPort() > 0
        && uri.getUserInfo() == null;
  }

  private static Optional<URI> address(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  private static ConfigurationException wrong(String key, String rule) {
    return new ConfigurationException(
        ErrorDetails.of(key + " " + rule).remedy("Correct the setting.").build());
  }
}
