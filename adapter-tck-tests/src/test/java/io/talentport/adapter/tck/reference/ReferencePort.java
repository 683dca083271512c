package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The client as one port uses it.
 *
 * @param type the port
 * @param longest how long a call may take, whatever the settings allow; null for no limit
 */
record ReferencePort(ReferenceClient client, Class<?> type, @Nullable Duration longest) {

  SpecCall operation(String id) {
    return client.operation(id);
  }

  JsonNode call(String operation, JsonNode body) {
    return call(operation, ReferenceRequest.of(body));
  }

  JsonNode call(String operation, ReferenceRequest request) {
    return client.call(this, operation, request);
  }

  RecruitingException malformed(SpecCall call, int status) {
    return client.malformed(call, status);
  }
}
