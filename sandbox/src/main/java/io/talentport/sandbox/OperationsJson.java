package io.talentport.sandbox;

import io.talentport.sandbox.internal.engine.Route;
import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.internal.spec.DocumentedOperation;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** The operations and the kinds of faults as JSON, for a user interface. */
final class OperationsJson {
  private OperationsJson() {}

  static void write(JsonGenerator json, List<ServedPlatform> platforms) {
    json.writeArrayPropertyStart("operations");
    for (ServedPlatform platform : platforms) {
      for (Route route : platform.routes()) {
        DocumentedOperation operation = route.operation();
        if (operation != null) {
          write(json, platform.platform().id(), route, operation);
        }
      }
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("faultKinds");
    for (FaultKind kind : FaultKind.values()) {
      write(json, kind);
    }
    json.writeEndArray();
  }

  private static void write(
      JsonGenerator json, String platform, Route route, DocumentedOperation operation) {
    json.writeStartObject();
    json.writeStringProperty("platform", platform);
    json.writeStringProperty("operation", operation.id());
    json.writeStringProperty("method", operation.method());
    json.writeStringProperty("path", operation.path());
    json.writeBooleanProperty("textCodes", route.gateway().hasTextCodes());
    json.writeBooleanProperty("wrapsCodes", route.gateway().wrapsCodes());
    json.writeObjectPropertyStart("codes");
    operation.documentedCodes().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, FaultKind kind) {
    json.writeStartObject();
    json.writeStringProperty("kind", kind.id());
    json.writeBooleanProperty("wrapsCodes", kind == FaultKind.WRAPPED_CODE);
    json.writeArrayPropertyStart("fields");
    for (FaultKind.Field field : kind.fields()) {
      json.writeStartObject();
      json.writeStringProperty("name", field.name());
      json.writeStringProperty("type", field.type().name().toLowerCase(Locale.ROOT));
      json.writeBooleanProperty("needed", field.needed());
      json.writeStringProperty("example", field.example());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
