package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.Trees;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Reply;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** The control interface of {@link Sandbox} over HTTP. */
final class ControlHandler implements HttpHandler {
  static final String PATH = "/_sandbox/";

  private static final String JSON = "application/json; charset=utf-8";

  private final Sandbox sandbox;
  private final Uploads uploads;

  ControlHandler(Sandbox sandbox, Uploads uploads) {
    this.sandbox = sandbox;
    this.uploads = uploads;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Call call = CallReader.read(exchange, PATH, uploads);
    try {
      Delivery.whole(exchange, answer(call), new Pause());
    } finally {
      Uploads.discard(call.parts());
    }
  }

  private Reply answer(Call call) {
    try {
      return switch (call.method() + " " + call.path()) {
        case "GET journal" -> journal(call.query().get("operation"));
        case "DELETE journal" -> done(sandbox.journal()::clear);
        case "POST faults" -> {
          FaultRequest.read(object(call)).applyTo(sandbox.faults());
          yield nothing();
        }
        case "DELETE faults" -> done(sandbox.faults()::clear);
        case "GET seed" -> written(json -> SeedRequest.write(json, organization(call).seed()));
        case "POST seed" -> {
          SeedRequest.read(object(call)).applyTo(organization(call).seed());
          yield nothing();
        }
        case "DELETE seed" -> done(organization(call).seed()::clear);
        case "GET settings" -> Reply.json(200, JSON, organization(call).settings());
        case "DELETE tokens" -> done(sandbox::revokeTokens);
        case "POST reset" -> done(sandbox::reset);
        default -> notServed();
      };
    } catch (IllegalArgumentException wrongOrder) {
      return error(400, String.valueOf(wrongOrder.getMessage()));
    } catch (JacksonException wrongValue) {
      return error(400, wrongValue.getOriginalMessage());
    }
  }

  /** The one that {@code ?organization=} names, or else the first. */
  private SandboxOrganization organization(Call call) {
    return sandbox.named(call.query().getOrDefault("organization", ""));
  }

  private Reply journal(@Nullable String operation) {
    Journal journal = sandbox.journal();
    return written(
        json -> {
          json.writeObjectPropertyStart("counts");
          for (Map.Entry<String, Integer> count : journal.counts().entrySet()) {
            json.writeNumberProperty(count.getKey(), count.getValue());
          }
          json.writeEndObject();
          json.writeArrayPropertyStart("requests");
          (operation == null ? journal.requests() : journal.requests(operation))
              .forEach(request -> sandbox.journalJson().write(json, request));
          json.writeEndArray();
        });
  }

  private static Reply written(Consumer<JsonGenerator> content) {
    return Reply.of(200, JSON, Json.object(content));
  }

  private static ObjectNode object(Call call) {
    ObjectNode object = Trees.parseObject(call.body());
    if (object == null) {
      throw new IllegalArgumentException("the body must be a JSON object");
    }
    return object;
  }

  private static Reply done(Runnable order) {
    order.run();
    return nothing();
  }

  private static Reply nothing() {
    return Reply.of(204, null, new byte[0]);
  }

  private static Reply notServed() {
    return error(
        404,
        "the sandbox takes: GET and DELETE journal, POST and DELETE faults, GET, POST and DELETE"
            + " seed, GET settings, DELETE tokens, POST reset, all under "
            + PATH);
  }

  private static Reply error(int status, String message) {
    return Reply.json(status, JSON, Map.of("error", message));
  }
}
