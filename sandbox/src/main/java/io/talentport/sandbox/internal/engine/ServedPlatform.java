package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.internal.spec.Arguments;
import io.talentport.sandbox.internal.spec.Document;
import io.talentport.sandbox.internal.spec.DocumentedOperation;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Platform;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Violation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A platform with its parsed documents. Thread-safe. */
public final class ServedPlatform {
  private static final Handler ROWS = request -> request.page(request.rows());

  private final Platform platform;
  private final RowStore rows;
  private final QuotaGate quota;
  private final FieldGrants fieldGrants;
  private final List<Route> routes = new ArrayList<>();
  private final Map<String, Handler> handlers;

  /** Reads the platform's documents and its initial rows. */
  public ServedPlatform(Platform platform, RowStore rows, Clock clock, boolean quotaEnforced) {
    this.platform = platform;
    this.rows = rows;
    this.quota = new QuotaGate(clock, quotaEnforced);
    this.fieldGrants = new FieldGrants(platform.id());
    this.handlers = new HashMap<>(platform.handlers());
    for (Gateway gateway : platform.gateways()) {
      Document.operations(gateway.document()).forEach(operation -> add(operation, gateway));
    }
  }

  private void add(DocumentedOperation operation, Gateway gateway) {
    Optional<List<Map<String, Object>>> beginning =
        Beginnings.of(operation.id(), platform.getClass());
    if (operation.paging() != null || beginning.isPresent()) {
      rows.begin(operation.id(), beginning.orElse(List.of()));
    }
    if (operation.paging() != null) {
      handlers.putIfAbsent(operation.id(), ROWS);
    } else if (!handlers.containsKey(operation.id())) {
      throw new IllegalArgumentException(
          "platform '"
              + platform.id()
              + "' documents the operation "
              + operation.id()
              + " but has no handler for it");
    }
    fieldGrants.add(operation);
    routes.add(new Route(gateway, operation));
  }

  /** The platform itself. */
  public Platform platform() {
    return platform;
  }

  /** The application's permissions for single fields. */
  public FieldGrants fieldGrants() {
    return fieldGrants;
  }

  /** The route of each operation. */
  public List<Route> routes() {
    return routes;
  }

  /** The route of a call; {@code null} if it is for another platform. */
  public @Nullable Route route(Call call) {
    Route found = null;
    for (Route route : routes) {
      if (route.isAt(call.path())) {
        if (route.has(call.method())) {
          return route;
        }
        found = found == null ? route : found;
      }
    }
    return found == null ? unknownPath(call.path()) : found;
  }

  private @Nullable Route unknownPath(String path) {
    return platform.gateways().stream()
        .filter(gateway -> gateway.owns(path))
        .findFirst()
        .map(gateway -> new Route(gateway, null))
        .orElse(null);
  }

  /** Answers a call: checks method, token, quota, body and rules, then calls the handler. */
  public Route.Answer answer(Route route, Call call) {
    Gateway gateway = route.gateway();
    DocumentedOperation operation = route.operation();
    if (operation == null) {
      return refused(gateway.unknownPath(call));
    }
    if (!route.has(call.method())) {
      return refused(gateway.wrongMethod(operation, call));
    }
    Reply refusal = admission(gateway, operation, call);
    if (refusal != null) {
      return refused(refusal);
    }
    Map<String, Object> body = Map.of();
    if (Arguments.needBody(operation, call)) {
      Map<String, Object> read = gateway.body(call);
      if (read == null) {
        return refused(gateway.unreadable(operation, call));
      }
      body = read;
    }
    Arguments arguments =
        Arguments.of(operation, call, body, gateway.takesTexts(), gateway.openVocabularies());
    Violation violation = arguments.violation();
    if (violation != null) {
      return refused(gateway.violation(operation, call, violation));
    }
    ServedRequest request =
        new ServedRequest(gateway, operation, call, arguments, rows, fieldGrants);
    Handler handler = Objects.requireNonNull(handlers.get(operation.id()), operation.id());
    Reply reply = handler.answer(request);
    return new Route.Answer(reply, call.effective() && request.isGranted());
  }

  private @Nullable Reply admission(Gateway gateway, DocumentedOperation operation, Call call) {
    Reply refusal = operation.needsToken() ? gateway.authorize(operation, call) : null;
    if (refusal != null) {
      return refusal;
    }
    QuotaGate.Exceeded exceeded = quota.admit(operation);
    return exceeded == null
        ? null
        : gateway.rateLimited(operation, exceeded.window(), exceeded.left());
  }

  private static Route.Answer refused(Reply reply) {
    return new Route.Answer(reply, false);
  }

  /** Resets quota, permissions and the platform's data. */
  public void reset() {
    quota.reset();
    fieldGrants.grant(fieldGrants.revoked());
    platform.reset();
  }

  /** The ids of the operations. */
  public List<String> ids() {
    return routes.stream().map(Route::id).toList();
  }
}
