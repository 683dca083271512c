package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.RecruitingPlatform;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a caller of a port makes the platform's operation happen once, with every field set.
 *
 * @param operation the operation's id in the specification
 * @param port the port
 * @param arranging puts into the sandbox what the call will find
 * @param calling makes exactly one request for the operation, and gives what came of it
 * @param others how many requests for other operations the same call of the port makes
 * @param meansNobody the codes by which the platform says that it found nothing: no failure
 */
public record OperationDriver(
    String operation,
    Class<?> port,
    Consumer<Seed> arranging,
    Function<RecruitingPlatform, List<?>> calling,
    int others,
    Set<String> meansNobody) {

  OperationDriver(
      String operation,
      Class<?> port,
      Consumer<Seed> arranging,
      Function<RecruitingPlatform, List<?>> calling,
      Set<String> meansNobody) {
    this(operation, port, arranging, calling, 0, meansNobody);
  }

  OperationDriver(
      String operation,
      Class<?> port,
      Consumer<Seed> arranging,
      Function<RecruitingPlatform, List<?>> calling) {
    this(operation, port, arranging, calling, 0, Set.of());
  }

  /** The same operation, made by a call of the port that makes others too. */
  OperationDriver among(int others) {
    return new OperationDriver(operation, port, arranging, calling, others, meansNobody);
  }

  /** Puts into the sandbox what the call will find. */
  public void arrange(Seed seed) {
    arranging.accept(seed);
  }

  /** Makes exactly one request for the operation, and gives what came of it. */
  public List<?> call(RecruitingPlatform platform) {
    return calling.apply(platform);
  }

  @Override
  public String toString() {
    return operation;
  }
}
