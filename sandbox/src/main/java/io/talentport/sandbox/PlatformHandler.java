package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.talentport.sandbox.internal.http.Call;
import io.talentport.sandbox.internal.http.Reply;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.internal.platform.Operation;
import io.talentport.sandbox.internal.platform.Platform;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers the platforms' calls: finds the platform, lets it answer, applies the fault, records. */
final class PlatformHandler implements HttpHandler {
  private final String prefix;
  private final List<Platform> platforms;
  private final Faults faults;
  private final Journal journal;
  private final Clock clock;
  private final Uploads uploads;

  PlatformHandler(
      String prefix,
      List<Platform> platforms,
      Faults faults,
      Journal journal,
      Clock clock,
      Uploads uploads) {
    this.prefix = prefix;
    this.platforms = platforms;
    this.faults = faults;
    this.journal = journal;
    this.clock = clock;
    this.uploads = uploads;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Call call = Calls.read(exchange, prefix, uploads);
    try {
      handle(exchange, call);
    } finally {
      Uploads.discard(call.parts());
    }
  }

  private void handle(HttpExchange exchange, Call call) throws IOException {
    Optional<Platform> owner = platforms.stream().filter(p -> p.owns(call.path())).findFirst();
    Operation operation =
        owner.isPresent()
            ? owner.get().operation(call)
            : Operation.unknown(call.method(), call.path());
    Faults.Strike strike = faults.strike(operation.id());
    Fault fault = strike.fault();
    Reply reply = owner.isPresent() ? answer(owner.get(), operation, call, fault) : nothingHere();
    record(exchange, call, operation, reply, fault);
    // Before the reply: whoever has read it may look for what a refused upload left.
    Uploads.discard(call.parts());
    if (fault == null) {
      Delivery.whole(exchange, reply, strike.pause());
      return;
    }
    if (!fault.delay().isZero()) {
      strike.pause().hold(fault.delay());
    }
    fault.delivery().deliver(exchange, reply, strike.pause());
  }

  private static Reply answer(
      Platform platform, Operation operation, Call call, @Nullable Fault fault) {
    try {
      if (fault == null) {
        return platform.answer(operation, call);
      }
      Reply answer = platform.answer(operation, call.withEffect(fault.executed()));
      return fault.rewrite(answer, platform, operation);
    } catch (RuntimeException defect) {
      // The server would close the connection without a word, and nobody would learn why.
      return Reply.text(500, "text/plain; charset=utf-8", "The sandbox failed: " + defect);
    }
  }

  private Reply nothingHere() {
    return Reply.text(
        404,
        "text/plain; charset=utf-8",
        "The sandbox serves the paths of DingTalk and Feishu"
            + (prefix.isEmpty() ? "." : " under " + prefix + "."));
  }

  private void record(
      HttpExchange exchange, Call call, Operation operation, Reply reply, @Nullable Fault fault) {
    boolean answered = fault == null || fault.answers();
    journal.record(
        operation.id(),
        sequence ->
            new RecordedRequest(
                sequence,
                clock.instant(),
                operation.id(),
                call.method(),
                exchange.getRequestURI().getPath(),
                call.query(),
                call.headers(),
                call.body(),
                answered ? reply.status() : 0,
                answered ? reply.platformCode() : null,
                fault == null ? null : fault.toString(),
                exchange.getRemoteAddress().toString()));
  }
}
