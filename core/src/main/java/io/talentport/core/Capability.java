package io.talentport.core;

import io.talentport.core.error.Required;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a platform serves one port, known without asking the platform. Immutable and thread-safe.
 *
 * @param port the interface of {@code io.talentport.core.port}
 * @param level how far
 * @param reason why not, or why not fully, as a clause; empty where the level is {@link
 *     CapabilityLevel#FULL}
 * @param details limits and figures, in words and as data; empty where the level is {@link
 *     CapabilityLevel#NONE}
 */
public record Capability(
    Class<?> port, CapabilityLevel level, String reason, List<CapabilityDetail> details) {

  /** Checks that nothing is null and copies the details. */
  public Capability {
    Required.value("capability.port", port);
    Required.value("capability.level", level);
    Required.value("capability.reason", reason);
    details = Required.list("capability.details", details);
  }

  /** A port that is served as it promises. */
  public static Capability full(Class<?> port, CapabilityDetail... details) {
    return new Capability(port, CapabilityLevel.FULL, "", listed(details));
  }

  /**
   * A port that is served with limits.
   *
   * @param reason what the limits come from
   */
  public static Capability partial(Class<?> port, String reason, CapabilityDetail... details) {
    return new Capability(port, CapabilityLevel.PARTIAL, reason, listed(details));
  }

  /**
   * A port that is not served.
   *
   * @param reason why not
   */
  public static Capability none(Class<?> port, String reason) {
    return new Capability(port, CapabilityLevel.NONE, reason, List.of());
  }

  /** The detail of this name; absent if there is none. */
  public Optional<CapabilityDetail> detail(String name) {
    return details.stream().filter(detail -> detail.name().equals(name)).findFirst();
  }

  /** With nulls, which the constructor refuses by name. */
  private static List<CapabilityDetail> listed(CapabilityDetail @Nullable [] details) {
    return Arrays.asList(Required.value("capability.details", details));
  }
}
