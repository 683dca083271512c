package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.core.Diagnosis;
import io.talentport.core.DiagnosisLine;
import io.talentport.core.DiagnosisStatus;
import io.talentport.core.PlatformId;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Checks each step towards a platform, only if the one before it works. */
public final class SelfCheck {

  private static final Duration TOLERATED_SKEW = Duration.ofMinutes(1);

  private final PlatformId platform;
  private final List<BaseUrl> addresses;
  private final NetworkCheck network;
  private final Runnable credentials;
  private final Supplier<Optional<Duration>> clockSkew;
  private final Map<Class<?>, Probe> probes = new LinkedHashMap<>();
  private final Map<Class<?>, String> unprobed = new LinkedHashMap<>();
  private Supplier<List<DiagnosisLine>> stores = List::of;

  /**
   * Creates a self-check without ports.
   *
   * @param credentials gets a token
   * @param clockSkew how far the platform's clock is ahead of this machine's, once a reply came
   */
  public SelfCheck(
      PlatformId platform,
      List<BaseUrl> addresses,
      NetworkCheck network,
      Runnable credentials,
      Supplier<Optional<Duration>> clockSkew) {
    this.platform = platform;
    this.addresses = List.copyOf(addresses);
    this.network = network;
    this.credentials = credentials;
    this.clockSkew = clockSkew;
  }

  private record Probe(PortProbe read, Set<String> refusalsOfItsValue) {}

  /**
   * Checks a port by a harmless read.
   *
   * @param refusalsOfItsValue codes of the platform that refuse the read's value, because it is
   *     invented: a call that gets this far has a token and the permission
   */
  public SelfCheck port(Class<?> port, PortProbe probe, String... refusalsOfItsValue) {
    probes.put(port, new Probe(probe, Set.of(refusalsOfItsValue)));
    return this;
  }

  /** Does not check a port that has no harmless read. */
  public SelfCheck portWithoutProbe(Class<?> port, String reason) {
    unprobed.put(port, reason);
    return this;
  }

  /** Says of the stores that instances share what the checks showed of them. */
  public SelfCheck stores(Supplier<List<DiagnosisLine>> findings) {
    this.stores = findings;
    return this;
  }

  /** Leaves ports out that are not served. */
  public SelfCheck without(Collection<Class<?>> ports) {
    probes.keySet().removeAll(ports);
    unprobed.keySet().removeAll(ports);
    return this;
  }

  /** Runs every check. */
  public Diagnosis run() {
    List<DiagnosisLine> lines = upToCredentials();
    // The credentials are the last line.
    boolean authorised = lines.get(lines.size() - 1).status() == DiagnosisStatus.OK;
    probes.forEach(
        (port, probe) ->
            lines.add(
                authorised
                    ? attempt(
                        port.getSimpleName(),
                        "a read succeeded",
                        probe.read(),
                        probe.refusalsOfItsValue())
                    : skipped(port.getSimpleName(), "there is no token")));
    unprobed.forEach((port, reason) -> lines.add(skipped(port.getSimpleName(), reason)));
    lines.addAll(stores.get());
    return new Diagnosis(platform, lines);
  }

  /** Runs the checks that come before the ports. */
  public Diagnosis runUpToCredentials() {
    List<DiagnosisLine> lines = upToCredentials();
    lines.addAll(stores.get());
    return new Diagnosis(platform, lines);
  }

  private List<DiagnosisLine> upToCredentials() {
    List<DiagnosisLine> lines = new ArrayList<>();
    lines.add(ok("settings", "complete and well-formed"));
    addresses.forEach(address -> lines.addAll(network.check(address)));
    boolean reached = lines.stream().noneMatch(SelfCheck::hasFailed);
    DiagnosisLine credentialsLine =
        reached
            ? attempt("credentials", "the platform issued a token", credentials::run, Set.of())
            : skipped("credentials", "the platform cannot be reached");
    lines.add(clock(reached));
    lines.add(credentialsLine);
    return lines;
  }

  private DiagnosisLine clock(boolean reached) {
    Optional<Duration> skew = reached ? clockSkew.get() : Optional.empty();
    if (skew.isEmpty()) {
      return skipped("clock", "no response had the platform's time");
    }
    boolean tolerable = skew.get().abs().compareTo(TOLERATED_SKEW) <= 0;
    String finding =
        "this machine differs from the platform by " + skew.get().abs().toSeconds() + " s";
    return tolerable
        ? ok("clock", finding)
        : new DiagnosisLine(
            "clock", DiagnosisStatus.FAILED, finding, "Synchronise this machine's clock (NTP).");
  }

  /** A wrong address gives not found as well, but without a code of the platform. */
  private static boolean isOfItsValue(RecruitingException failure, Set<String> codes) {
    return failure
        .platformCode()
        .filter(code -> failure instanceof NotFoundException || codes.contains(code))
        .isPresent();
  }

  private static DiagnosisLine attempt(
      String subject, String success, PortProbe probe, Set<String> refusalsOfItsValue) {
    try {
      probe.read();
      return ok(subject, success);
    } catch (RecruitingException failure) {
      if (isOfItsValue(failure, refusalsOfItsValue)) {
        return ok(subject, success);
      }
      String remedy = failure.remedy().orElse("");
      String message = String.valueOf(failure.getMessage());
      String finding = remedy.isEmpty() ? message : message.replace(remedy, "").strip();
      return new DiagnosisLine(subject, DiagnosisStatus.FAILED, finding, remedy);
    }
  }

  private static boolean hasFailed(DiagnosisLine line) {
    return line.status() == DiagnosisStatus.FAILED;
  }

  private static DiagnosisLine ok(String subject, String finding) {
    return new DiagnosisLine(subject, DiagnosisStatus.OK, finding, "");
  }

  private static DiagnosisLine skipped(String subject, String reason) {
    return new DiagnosisLine(subject, DiagnosisStatus.NOT_CHECKED, reason, "");
  }
}
