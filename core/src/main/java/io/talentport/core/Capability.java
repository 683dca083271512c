package io.talentport.core;

import io.talentport.core.error.IncompleteValueException;
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
 * @param limits what holds besides, in words and as data; empty where the level is {@link
 *     CapabilityLevel#NONE}
 */
public record Capability(
    Class<?> port, CapabilityLevel level, String reason, List<CapabilityDetail> limits) {

  /** Checks that nothing is null and copies the limits. */
  public Capability {
    present("port", port);
    present("level", level);
    present("reason", reason);
    present("limits", limits);
    limits.forEach(one -> present("limits element", one));
    limits = List.copyOf(limits);
  }

  /** A port that is served as it promises. */
  public static Capability full(Class<?> port, CapabilityDetail... limits) {
    return new Capability(port, CapabilityLevel.FULL, "", listed(limits));
  }

  /**
   * A port that is served with limits.
   *
   * @param reason what the limits come from
   */
  public static Capability partial(Class<?> port, String reason, CapabilityDetail... limits) {
    return new Capability(port, CapabilityLevel.PARTIAL, reason, listed(limits));
  }

  /**
   * A port that is not served.
   *
   * @param reason why not
   */
  public static Capability none(Class<?> port, String reason) {
    return new Capability(port, CapabilityLevel.NONE, reason, List.of());
  }

  /** The limit of this name; absent if there is none. */
  public Optional<CapabilityDetail> limit(String name) {
    return limits.stream().filter(limit -> limit.name().equals(name)).findFirst();
  }

  /** With nulls, which the constructor refuses by name. */
  private static List<CapabilityDetail> listed(CapabilityDetail @Nullable [] limits) {
    present("limits", limits);
    return Arrays.asList(limits);
  }

  private static void present(String attribute, @Nullable Object value) {
    if (value == null) {
      throw new IncompleteValueException("capability." + attribute);
    }
  }
}
