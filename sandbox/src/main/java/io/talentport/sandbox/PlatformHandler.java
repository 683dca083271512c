package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.talentport.sandbox.internal.engine.Route;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.internal.json.PlatformCode;
import io.talentport.sandbox.internal.spec.DocumentedOperation;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Reply;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Handles calls of platforms: finds the platform, lets it answer, applies the fault, records the
 * request.
 */
final class PlatformHandler implements HttpHandler {
  private final String prefix;
  private final Organizations organizations;
  private final Faults faults;
  private final Journal journal;
  private final Clock clock;
  private final Uploads uploads;

  PlatformHandler(
      String prefix,
      Organizations organizations,
      Faults faults,
      Journal journal,
      Clock clock,
      Uploads uploads) {
    this.prefix = prefix;
    this.organizations = organizations;
    this.faults = faults;
    this.journal = journal;
    this.clock = clock;
    this.uploads = uploads;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Call call;
    try {
      call = CallReader.read(exchange, prefix, uploads);
    } catch (RuntimeException | Error defect) {
      record(exchange, unread(exchange), Handled.failed(Route.UNKNOWN, defect), Instant.EPOCH);
      throw defect;
    }
    try {
      handle(exchange, call);
    } finally {
      Uploads.discard(call.parts());
    }
  }

  private void handle(HttpExchange exchange, Call call) throws IOException {
    Handled handled = handled(call);
    long sequence = record(exchange, call, handled);
    try {
      // Before the reply: a client that has read it may check what a refused upload left behind.
      Uploads.discard(call.parts());
      deliver(exchange, handled);
    } catch (RuntimeException | Error defect) {
      journal.failed(sequence, Defect.text(defect));
      throw defect;
    }
  }

  /** The result of a call, or of the sandbox's own failure. */
  private Handled handled(Call call) {
    String operation = Route.UNKNOWN;
    try {
      Organizations.Addressed addressed = organizations.addressed(call);
      if (addressed != null) {
        operation = addressed.route().id();
        return answered(addressed, call, faults.strike(operation));
      }
      return new Handled(operation, "", Faults.Strike.NONE, nothingHere(), null, false, null);
    } catch (RuntimeException | Error defect) {
      return Handled.failed(operation, defect);
    }
  }

  private static Handled answered(
      Organizations.Addressed addressed, Call call, Faults.Strike strike) {
    Fault fault = strike.fault();
    Route route = addressed.route();
    Route.Answer answer =
        addressed
            .platform()
            .answer(route, fault == null ? call : call.withEffect(fault.executed()));
    DocumentedOperation operation = route.operation();
    Reply reply =
        fault == null || operation == null
            ? answer.reply()
            : fault.rewrite(answer.reply(), route.gateway(), operation);
    String code =
        reply.isFile() ? null : PlatformCode.in(reply.body(), route.gateway().codeNames());
    return new Handled(
        route.id(), addressed.organization(), strike, reply, code, answer.executed(), null);
  }

  private static void deliver(HttpExchange exchange, Handled handled) throws IOException {
    Faults.Strike strike = handled.strike();
    Fault fault = strike.fault();
    if (fault == null) {
      Delivery.whole(exchange, handled.reply(), strike.pause());
      return;
    }
    if (!fault.delay().isZero()) {
      strike.pause().hold(fault.delay());
    }
    fault.delivery().deliver(exchange, handled.reply(), strike.pause());
  }

  private Reply nothingHere() {
    return Reply.text(
        404,
        "text/plain; charset=utf-8",
        "The sandbox serves the paths of "
            + String.join(", ", organizations.platformIds())
            + (prefix.isEmpty() ? "." : " under " + prefix + "."));
  }

  private static Call unread(HttpExchange exchange) {
    return new Call(exchange.getRequestMethod(), "", "", Map.of(), Map.of(), "", List.of(), false);
  }

  private long record(HttpExchange exchange, Call call, Handled handled) {
    try {
      return record(exchange, call, handled, clock.instant());
    } catch (RuntimeException | Error defect) {
      record(exchange, call, Handled.failed(handled.operation(), defect), Instant.EPOCH);
      throw defect;
    }
  }

  private long record(HttpExchange exchange, Call call, Handled handled, Instant time) {
    Fault fault = handled.strike().fault();
    boolean answered = fault == null || fault.answers();
    Throwable defect = handled.defect();
    return journal.record(
        handled.operation(),
        handled.executed(),
        sequence ->
            new RecordedRequest(
                sequence,
                time,
                handled.operation(),
                handled.organization(),
                call.method(),
                exchange.getRequestURI().getPath(),
                call.query(),
                call.headers(),
                call.body(),
                answered ? handled.reply().status() : 0,
                answered ? handled.platformCode() : null,
                fault == null ? null : fault.toString(),
                defect == null ? null : Defect.text(defect),
                exchange.getRemoteAddress().toString()));
  }

  /**
   * The result of a call.
   *
   * @param organization the name of the organisation that answered
   * @param executed whether the operation had its effect
   * @param defect why the sandbox failed; {@code null} when it did not
   */
  private record Handled(
      String operation,
      String organization,
      Faults.Strike strike,
      Reply reply,
      @Nullable String platformCode,
      boolean executed,
      @Nullable Throwable defect) {

    static Handled failed(String operation, Throwable defect) {
      Reply reply = Reply.text(500, "text/plain; charset=utf-8", Defect.text(defect));
      return new Handled(operation, "", Faults.Strike.NONE, reply, null, false, defect);
    }
  }
}
