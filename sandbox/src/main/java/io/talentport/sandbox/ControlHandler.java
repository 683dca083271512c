package io.talentport.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.talentport.sandbox.internal.http.Uploads;
import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.Trees;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Reply;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** The control interface of {@link Sandbox} over HTTP, and the page that uses it. */
final class ControlHandler implements HttpHandler {
  static final String PATH = "/_sandbox/";

  private static final int SHOWN = 200;
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
      Reply reply =
          answer(call)
              .withHeader("Cache-Control", "no-store")
              .withHeader("X-Content-Type-Options", "nosniff");
      Delivery.whole(exchange, reply, new Pause());
    } finally {
      Uploads.discard(call.parts());
    }
  }

  private Reply answer(Call call) {
    Reply file = call.method().equals("GET") ? PageFiles.at(call.path()) : null;
    String refusal = Callers.refusal(call, file != null);
    if (refusal != null) {
      return error(403, refusal);
    }
    return file == null ? control(call) : file;
  }

  private Reply control(Call call) {
    try {
      return switch (call.method() + " " + call.path()) {
        case "GET journal" -> journal(call.query());
        case "GET requests" -> requests(call.query().getOrDefault("since", ""));
        case "DELETE journal" -> done(sandbox.journal()::clear);
        case "POST faults" -> {
          FaultRequest.read(object(call)).applyTo(sandbox.faults());
          yield nothing();
        }
        case "GET faults" -> written(this::faults);
        case "DELETE faults" -> withoutFaults(call.query().get("operation"));
        case "GET operations" ->
            written(json -> OperationsJson.write(json, organization(call).platforms()));
        case "GET organizations" -> written(this::organizations);
        case "GET stored" -> written(json -> StoredJson.write(json, organization(call).seed()));
        case "GET seed" -> written(json -> SeedRequest.write(json, organization(call).seed()));
        case "POST seed" -> {
          SeedRequest.read(object(call)).applyTo(organization(call).seed());
          yield nothing();
        }
        case "DELETE seed" -> done(organization(call).seed()::clear);
        case "GET settings" -> settings(call);
        case "GET scopes" ->
            written(json -> ScopesControl.write(json, organization(call).platforms()));
        case "DELETE scopes" ->
            done(() -> ScopesControl.revoke(organization(call).platforms(), scope(call)));
        case "POST scopes" ->
            done(() -> ScopesControl.grant(organization(call).platforms(), scope(call)));
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

  /** The organisation in {@code ?organization=}, or the first one. */
  private SandboxOrganization organization(Call call) {
    return sandbox.named(call.query().getOrDefault("organization", ""));
  }

  /** The scope in {@code ?scope=}; {@code null} for all. */
  private static @Nullable String scope(Call call) {
    return call.query().get("scope");
  }

  private Reply journal(Map<String, String> query) {
    Journal journal = sandbox.journal();
    String operation = query.get("operation");
    String sequence = query.get("sequence");
    return written(
        json -> {
          counts(json);
          json.writeArrayPropertyStart("requests");
          (operation == null ? journal.requests() : journal.requests(operation))
              .stream()
                  .filter(one -> sequence == null || sequence.equals("" + one.sequence()))
                  .forEach(request -> sandbox.journalJson().write(json, request));
          json.writeEndArray();
        });
  }

  /** The newest requests, without their content; empty if there are none since that version. */
  private Reply requests(String since) {
    // Read before the requests, so that a request in between is shown twice instead of missed.
    String version = sandbox.journal().version();
    if (version.equals(since)) {
      return nothing();
    }
    List<RecordedRequest> all = sandbox.journal().requests();
    return written(
        json -> {
          json.writeStringProperty("version", version);
          counts(json);
          json.writeArrayPropertyStart("requests");
          all.subList(Math.max(0, all.size() - SHOWN), all.size())
              .forEach(request -> sandbox.journalJson().writeLine(json, request));
          json.writeEndArray();
        });
  }

  private void counts(JsonGenerator json) {
    json.writeObjectPropertyStart("counts");
    sandbox.journal().counts().forEach(json::writeNumberProperty);
    json.writeEndObject();
  }

  private void faults(JsonGenerator json) {
    json.writeArrayPropertyStart("faults");
    for (Faults.Planned planned : sandbox.faults().planned()) {
      json.writeStartObject();
      json.writeStringProperty("operation", planned.operation());
      json.writeStringProperty("fault", planned.fault());
      if (planned.times() == Faults.Planned.ALWAYS) {
        json.writeBooleanProperty("always", true);
      } else {
        json.writeNumberProperty("times", planned.times());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private Reply withoutFaults(@Nullable String operation) {
    return done(
        operation == null ? sandbox.faults()::clear : () -> sandbox.faults().clear(operation));
  }

  private void organizations(JsonGenerator json) {
    json.writeArrayPropertyStart("organizations");
    sandbox.organizations().all().forEach(one -> json.writeString(one.name()));
    json.writeEndArray();
  }

  private Reply settings(Call call) {
    Map<String, String> settings = organization(call).settings();
    String form = call.query().get("form");
    return form == null
        ? Reply.json(200, JSON, settings)
        : Reply.text(200, "text/plain; charset=utf-8", SettingsForm.named(form).write(settings));
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
        "the sandbox takes: GET and DELETE journal, GET requests, GET, POST and DELETE faults, GET"
            + " operations, GET organizations, GET stored, GET, POST and DELETE seed, GET settings,"
            + " GET, POST and DELETE scopes, DELETE tokens, POST reset, all under "
            + PATH);
  }

  private static Reply error(int status, String message) {
    return Reply.json(status, JSON, Map.of("error", message));
  }
}
