package io.talentport.adapter.support.settings;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings that every adapter has, as text. */
public final class ConnectionKeys {

  private static final List<String> NAMES =
      List.of(
          "connect-timeout",
          "read-timeout",
          "call-deadline",
          "max-attempts",
          "quota-share",
          "strict-records",
          "max-body-bytes",
          "max-empty-pages",
          "max-connections",
          "proxy",
          "proxy-user",
          "proxy-password",
          "allow-plain-http-to");

  private ConnectionKeys() {}

  /** Every key of a platform, in full: those of every adapter, and its own. */
  public static Set<String> with(String platform, String... own) {
    return Stream.concat(NAMES.stream(), Stream.of(own))
        .map(name -> "talentport." + platform + "." + name)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Where the values go: the setters of a settings' builder. */
  public record Target(
      Consumer<Duration> connectTimeout,
      Consumer<Duration> readTimeout,
      Consumer<Duration> callDeadline,
      Consumer<Integer> maxAttempts,
      Consumer<Double> quotaShare,
      Consumer<Boolean> strictRecords,
      Consumer<Integer> maxBodyBytes,
      Consumer<Integer> maxEmptyPages,
      Consumer<Integer> maxConnections,
      Consumer<Optional<InetSocketAddress>> proxy,
      Consumer<Optional<String>> proxyUser,
      Consumer<Optional<String>> proxyPassword,
      Consumer<Set<String>> allowPlainHttpTo) {}

  /** Hands over what is set; the rest keeps its default. */
  public static void read(SettingsReader reader, Target target) {
    reader.duration("connect-timeout").ifPresent(target.connectTimeout());
    reader.duration("read-timeout").ifPresent(target.readTimeout());
    reader.duration("call-deadline").ifPresent(target.callDeadline());
    reader.number("max-attempts").ifPresent(target.maxAttempts());
    reader.decimal("quota-share").ifPresent(target.quotaShare());
    reader.flag("strict-records").ifPresent(target.strictRecords());
    reader.size("max-body-bytes").ifPresent(target.maxBodyBytes());
    reader.number("max-empty-pages").ifPresent(target.maxEmptyPages());
    reader.number("max-connections").ifPresent(target.maxConnections());
    target.proxy().accept(reader.proxy("proxy"));
    target.proxyUser().accept(reader.phrase("proxy-user"));
    target.proxyPassword().accept(reader.phrase("proxy-password"));
    target.allowPlainHttpTo().accept(Set.copyOf(reader.list("allow-plain-http-to")));
  }
}
