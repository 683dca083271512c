package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.internal.spec.DocumentedOperation;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Reply;
import org.jspecify.annotations.Nullable;

/**
 * The gateway and operation that answer a call.
 *
 * @param operation {@code null} if the gateway owns the path but has no operation there
 */
public record Route(Gateway gateway, @Nullable DocumentedOperation operation) {
  /** The recorded id of calls without an operation. */
  public static final String UNKNOWN = "unknown";

  /** The operation's id, or {@value #UNKNOWN}. */
  public String id() {
    return operation == null ? UNKNOWN : operation.id();
  }

  boolean isAt(String path) {
    return operation != null && operation.isAt(path);
  }

  boolean has(String method) {
    return operation != null && operation.method().equals(method);
  }

  /**
   * The result of a call.
   *
   * @param executed whether the operation had its effect
   */
  public record Answer(Reply reply, boolean executed) {}
}
