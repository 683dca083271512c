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
import java.time.Instant;
import java.util.List;
import java.util.Map;
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
    Call call;
    try {
      call = CallReader.read(exchange, prefix, uploads);
    } catch (RuntimeException | Error defect) {
      record(
          exchange,
          unread(exchange),
          Handled.failed(Operation.unknown("", ""), defect),
          Instant.EPOCH);
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
      // Before the reply: whoever has read it may look for what a refused upload left.
      Uploads.discard(call.parts());
      deliver(exchange, handled);
    } catch (RuntimeException | Error defect) {
      journal.failed(sequence, Defect.text(defect));
      throw defect;
    }
  }

  /** What a call comes to, a failure of the sandbox included. */
  private Handled handled(Call call) {
    Operation operation = Operation.unknown(call.method(), call.path());
    try {
      Optional<Platform> owner = platforms.stream().filter(p -> p.owns(call.path())).findFirst();
      if (owner.isPresent()) {
        operation = owner.get().operation(call);
      }
      Faults.Strike strike = faults.strike(operation.id());
      Reply reply =
          owner.isPresent() ? answer(owner.get(), operation, call, strike.fault()) : nothingHere();
      return new Handled(operation, strike, reply, null);
    } catch (RuntimeException | Error defect) {
      return Handled.failed(operation, defect);
    }
  }

  private static Reply answer(
      Platform platform, Operation operation, Call call, @Nullable Fault fault) {
    if (fault == null) {
      return platform.answer(operation, call);
    }
    Reply answer = platform.answer(operation, call.withEffect(fault.executed()));
    return fault.rewrite(answer, platform, operation);
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
        "The sandbox serves the paths of DingTalk and Feishu"
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
    String operation = handled.operation().id();
    return journal.record(
        operation,
        sequence ->
            new RecordedRequest(
                sequence,
                time,
                operation,
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
   * What a call came to.
   *
   * @param defect why the sandbox failed; {@code null} when it did not
   */
  private record Handled(
      Operation operation, Faults.Strike strike, Reply reply, @Nullable Throwable defect) {

    static Handled failed(Operation operation, Throwable defect) {
      Reply reply = Reply.text(500, "text/plain; charset=utf-8", Defect.text(defect));
      return new Handled(operation, Faults.Strike.NONE, reply, defect);
    }

    /** A defect has none, and looking for it may fail as the answer did. */
    @Nullable String platformCode() {
      return defect == null ? reply.platformCode() : null;
    }
  }
}
