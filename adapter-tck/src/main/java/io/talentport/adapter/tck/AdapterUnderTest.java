package io.talentport.adapter.tck;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.ManualClock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the contract must know about an adapter. Immutable.
 *
 * <pre>{@code
 * AdapterUnderTest.named("feishu")
 *     .serves(TalentLookup.class, ResumeSources.class)
 *     .connect((settings, clock) -> …)
 *     .logs(everythingLogged::text)
 * }</pre>
 */
public final class AdapterUnderTest {

  private final String id;
  private final Set<Class<?>> ports;
  private final @Nullable Connector connector;
  private final @Nullable Supplier<String> logs;
  private final Map<String, String> elsewhere;

  private AdapterUnderTest(
      String id,
      Set<Class<?>> ports,
      @Nullable Connector connector,
      @Nullable Supplier<String> logs,
      Map<String, String> elsewhere) {
    this.id = id;
    this.ports = ports;
    this.connector = connector;
    this.logs = logs;
    this.elsewhere = Map.copyOf(elsewhere);
  }

  /** Connects the adapter by its settings, with the contract's time instead of the machine's. */
  @FunctionalInterface
  public interface Connector {

    /**
     * Connects.
     *
     * @param settings what the sandbox's settings and the test's own make together
     * @param clock what the adapter must take for the time; a wait must put it forward
     */
    RecruitingPlatform connect(Map<String, String> settings, ManualClock clock);
  }

  /**
   * The adapter of a platform.
   *
   * @param id the platform's name, as the sandbox knows it
   */
  public static AdapterUnderTest named(String id) {
    return new AdapterUnderTest(id, Set.of(), null, null, Map.of());
  }

  /** The ports that it serves; it is held to refuse all the others. */
  public AdapterUnderTest serves(Class<?>... served) {
    return new AdapterUnderTest(id, Set.of(served), connector, logs, elsewhere);
  }

  /** How it is connected. */
  public AdapterUnderTest connect(Connector how) {
    return new AdapterUnderTest(id, ports, how, logs, elsewhere);
  }

  /** Everything that was logged so far, by anybody, from TRACE on. */
  public AdapterUnderTest logs(Supplier<String> everything) {
    return new AdapterUnderTest(id, ports, connector, everything, elsewhere);
  }

  /**
   * Something that the contract does not hold the adapter to, since the adapter's own tests do. It
   * is part of the account in {@code contract/<platform>.txt}, so that nobody overlooks it.
   *
   * @param subject an operation of the specification, a vocabulary as {@code Schema.property}, or a
   *     promise that allows it, such as {@code C36}
   * @param where the tests that cover it, or why nothing has to
   */
  public AdapterUnderTest coveredElsewhere(String subject, String where) {
    Map<String, String> all = new HashMap<>(elsewhere);
    if (all.put(subject, where) != null) {
      throw new IllegalArgumentException(subject + " is declared twice");
    }
    return new AdapterUnderTest(id, ports, connector, logs, all);
  }

  /** What is covered elsewhere, and where. */
  Map<String, String> elsewhere() {
    return elsewhere;
  }

  String id() {
    return id;
  }

  Set<Class<?>> ports() {
    return ports;
  }

  Connector connector() {
    if (connector == null) {
      throw new IllegalStateException("tell how to connect with AdapterUnderTest.connect(…)");
    }
    return connector;
  }

  Supplier<String> logs() {
    if (logs == null) {
      throw new IllegalStateException("hand over what is logged with AdapterUnderTest.logs(…)");
    }
    return logs;
  }
}
