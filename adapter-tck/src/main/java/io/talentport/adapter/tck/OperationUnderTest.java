package io.talentport.adapter.tck;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How a call of a port makes the platform execute one operation. Described once, and only read
 * afterwards.
 */
public final class OperationUnderTest {

  private final String operation;
  private final Class<?> port;
  private final Function<RecruitingPlatform, List<?>> call;
  private Consumer<Seed> seeding = seed -> {};
  private Function<Seed, List<String>> made = seed -> List.of();
  private Set<String> nobodyCodes = Set.of();
  private List<String> before = List.of();
  private List<String> behind = List.of();

  private OperationUnderTest(
      String operation, Class<?> port, Function<RecruitingPlatform, List<?>> call) {
    this.operation = operation;
    this.port = port;
    this.call = call;
  }

  /**
   * An operation.
   *
   * @param operation its id in the document
   * @param port the port
   * @param call makes exactly one request for the operation, with every field set, and returns the
   *     result
   */
  public static OperationUnderTest of(
      String operation, Class<?> port, Function<RecruitingPlatform, List<?>> call) {
    return new OperationUnderTest(operation, port, call);
  }

  /** What the sandbox must hold so that the call has a result. */
  public OperationUnderTest seeded(Consumer<Seed> seed) {
    seeding = seed;
    return this;
  }

  /**
   * The call of the port makes a request for each of these operations first, so that it does not
   * get as far as this one if one of them fails.
   */
  public OperationUnderTest behind(String... operations) {
    behind = List.of(operations);
    return this;
  }

  /** The call of the port makes a request for each of these operations afterwards. */
  public OperationUnderTest before(String... operations) {
    before = List.of(operations);
    return this;
  }

  /**
   * What the operation has written, one id for each time. Needed of every operation whose document
   * does not say {@code x-retry-safe: true}.
   */
  public OperationUnderTest made(Function<Seed, List<String>> ids) {
    made = ids;
    return this;
  }

  /** The codes by which the platform says that it found nothing: no failure. */
  public OperationUnderTest nobodyBy(String... codes) {
    nobodyCodes = Set.of(codes);
    return this;
  }

  String operation() {
    return operation;
  }

  Class<?> port() {
    return port;
  }

  void arrange(Seed seed) {
    seeding.accept(seed);
  }

  List<?> call(RecruitingPlatform platform) {
    return call.apply(platform);
  }

  /** The other operations that a request is made for. */
  List<String> others() {
    return Stream.concat(behind.stream(), before.stream()).toList();
  }

  /** Whether no other request is made before. */
  boolean isFirst() {
    return behind.isEmpty();
  }

  Set<String> nobodyCodes() {
    return nobodyCodes;
  }

  List<String> made(Seed seed) {
    return made.apply(seed);
  }

  /** How often it has written. */
  int written(Seed seed) {
    return made(seed).size();
  }

  @Override
  public String toString() {
    return operation;
  }
}
