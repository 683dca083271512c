package io.talentport.adapter.support.token;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.ErrorDetails;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that the platform pushes to the application, and that a token call needs. It is
 * requested from the application at every token call, and never kept. As thread-safe as the source.
 */
public final class PushedTicket {

  private final Operation operation;
  private final String source;
  private final Supplier<? extends @Nullable Optional<String>> newest;
  private final String remedy;

  /**
   * Makes a reader.
   *
   * @param operation the token call that needs the ticket
   * @param source provided by the application; messages name its type
   * @param newest asks the source
   * @param remedy what to do if there is no ticket
   */
  public PushedTicket(
      Operation operation,
      String source,
      Supplier<? extends @Nullable Optional<String>> newest,
      String remedy) {
    this.operation = operation;
    this.source = source;
    this.newest = newest;
    this.remedy = remedy;
  }

  /**
   * The newest ticket; absent if the application has none yet.
   *
   * @throws CoordinationUnavailableException if the source fails; the message has no text of the
   *     source, which may contain the ticket
   */
  public Optional<String> newest() {
    Optional<String> given;
    try {
      given = newest.get();
    } catch (RuntimeException failed) {
      throw new CoordinationUnavailableException(
          details(
                  "The "
                      + source
                      + " of the application failed with "
                      + failed.getClass().getName())
              .remedy("Correct the source, or the store that it reads from.")
              .build());
    }
    return given == null ? Optional.empty() : given.map(String::strip).filter(t -> !t.isEmpty());
  }

  /** The failure if there is no ticket. Nothing was sent. */
  public AuthenticationFailedException missing() {
    return new AuthenticationFailedException(
        details("The " + source + " of the application has no ticket yet").remedy(remedy).build());
  }

  private ErrorDetails.Builder details(String problem) {
    return ErrorDetails.of(problem).platform(operation.platform()).operation(operation.id());
  }
}
