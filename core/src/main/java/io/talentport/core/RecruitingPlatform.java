package io.talentport.core;

import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.UnsupportedCapabilityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One connected platform. Thread-safe; made once, closed at shutdown.
 *
 * <p>The adapter on the class path decides which platform it is:
 *
 * <pre>{@code
 * try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
 *   ResumeIntake intake = platform.port(ResumeIntake.class);
 *   ResumeReceipt receipt = intake.submit(resume);
 * }
 * }</pre>
 */
public interface RecruitingPlatform extends AutoCloseable {

  /**
   * Connects the one adapter on the class path; with several, the one that {@code
   * talentport.platform} names. Sends nothing.
   *
   * <p>Settings {@code talentport.coordination.…} make the instances of the application share
   * tokens, quotas and submits; what connects by them, such as talentport-coordination-redis, is
   * found on the class path like the adapter. Closing the platform closes that connection.
   *
   * @param settings the keys {@code talentport.platform}, {@code talentport.<platform>.…} and
   *     {@code talentport.coordination.…}; other keys are not read, and neither are those of other
   *     platforms
   * @throws io.talentport.core.error.ConfigurationException if there is no adapter or no single
   *     one, or nothing that connects the instances as the settings ask, or if a setting is
   *     missing, unknown or ill-formed
   */
  static RecruitingPlatform connect(Map<String, String> settings) {
    return PlatformDiscovery.onClassPath().connect(settings);
  }

  /**
   * Connects as {@link #connect(Map)} does, with objects of the application.
   *
   * @param options listeners, a {@link io.talentport.core.coordination.Coordination} that the
   *     application closes itself, and the like
   * @throws io.talentport.core.error.ConfigurationException as {@link #connect(Map)} does, or if
   *     the adapter does not take such options, or if the settings and the options both say what
   *     the instances share
   */
  static RecruitingPlatform connect(Map<String, String> settings, ConnectOptions options) {
    return PlatformDiscovery.onClassPath().connect(settings, options);
  }

  /**
   * Connects as {@link #connect(Map)} does, with the settings from system properties and, where
   * there is none, from the environment ({@code TALENTPORT_FEISHU_APP_ID} for {@code
   * talentport.feishu.app-id}). A variable that is written like a setting of the platform, or of
   * the coordination, and is none is refused by its name; those that Kubernetes sets for a service
   * ({@code TALENTPORT_FEISHU_SERVICE_HOST}) are passed over.
   *
   * @throws io.talentport.core.error.ConfigurationException as {@link #connect(Map)} does
   */
  static RecruitingPlatform connect() {
    return PlatformDiscovery.onClassPath()
        .connectWithSystemSettings(SystemSettings.ofThisProcess());
  }

  /** The platform's name, for example {@code dingtalk} or {@code feishu}. */
  PlatformId id();

  /** The ports that this platform serves, of those in {@code io.talentport.core.port.Ports}. */
  Set<Class<?>> ports();

  /** The port, or nothing if this platform does not serve it. */
  <P> Optional<P> find(Class<P> port);

  /**
   * The port.
   *
   * @throws io.talentport.core.error.UnsupportedCapabilityException if this platform does not serve
   *     it; the message names the platform, the port and what it does serve
   */
  <P> P port(Class<P> port);

  /**
   * How far this platform serves each port, those that it does not serve with the reason. Sends
   * nothing.
   */
  default List<Capability> capabilities() {
    return ports().stream()
        .map(port -> Capability.partial(port, "this platform does not report its limits"))
        .toList();
  }

  /** How far this platform serves the port; absent where the platform says nothing about it. */
  default Optional<Capability> capability(Class<?> port) {
    return capabilities().stream().filter(capability -> capability.port().equals(port)).findFirst();
  }

  /**
   * Checks the way to the platform step by step: settings, address, connection, clock, credentials,
   * and each port's permission by one harmless read where there is one. Nothing is written; the
   * reads count against the platform's quotas.
   *
   * <p>A failed check is a line of the report, not an exception; so is a check that a failure
   * before it made pointless. A store that instances share is no check; if it does not answer, a
   * line that is no failure says so, and what calls do meanwhile.
   */
  default Diagnosis diagnose() {
    return new Diagnosis(
        id(),
        List.of(
            new DiagnosisLine(
                "self-check",
                DiagnosisStatus.NOT_CHECKED,
                "this platform has no self-check",
                "Call a port, and read the message of what it throws.")));
  }

  /**
   * The part of {@link #diagnose()} that ends with the credentials: no port is read, so that it
   * costs a token at most. An adapter without such a part checks everything.
   */
  default Diagnosis diagnoseCredentials() {
    return diagnose();
  }

  /**
   * What is known of the platform without asking it: quotas, token, connections, the last outcome
   * of each operation. Sends nothing to the platform, and also answers once it is closed. Where
   * instances share quotas, their store is asked, for a quarter of a second at most if it hangs.
   */
  default PlatformState state() {
    return PlatformState.builder().platform(id()).closed(false).build();
  }

  /**
   * A view of this platform in which each call has at most this much time; its tokens, quotas and
   * connections are this platform's. Where the settings allow less, they decide. A method of a port
   * that needs several calls has the time for each of them.
   *
   * <p>Closing the view closes the platform.
   *
   * @param longest how long one call may take in all; longer than zero, at most a day
   * @throws io.talentport.core.error.InvalidRequestException if it is null or out of that range
   * @throws UnsupportedCapabilityException if the adapter cannot limit calls
   */
  default RecruitingPlatform within(Duration longest) {
    throw new UnsupportedCapabilityException(
        ErrorDetails.of("The adapter cannot limit the time of single calls")
            .platform(id().value())
            .remedy("Set talentport." + id() + ".call-deadline for all calls.")
            .build());
  }

  /**
   * Ends all connections. Idempotent; a call to a port afterwards fails with a {@link
   * io.talentport.core.error.ConfigurationException}.
   */
  @Override
  void close();
}
