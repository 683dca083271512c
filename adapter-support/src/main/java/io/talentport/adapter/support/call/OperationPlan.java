package io.talentport.adapter.support.call;

import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.http.CallRequest;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.JsonWriter;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.core.listener.CallTarget;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/**
 * What every call of one operation of an API needs.
 *
 * @param target what events about its calls name
 * @param requests makes its requests
 * @param host where they go
 * @param basePath the path before the operation's; may be empty
 * @param history its gate, and how its last call ended
 */
record OperationPlan(
    Operation operation,
    CallTarget target,
    RequestPlan requests,
    HttpHost host,
    String basePath,
    OperationHistory history) {

  CallRequest request(Object[] arguments) {
    JsonObject carrier = requests.carrier(arguments);
    return new CallRequest(
        requests.verb(),
        host,
        requests.address(basePath, arguments),
        requests.headers(arguments),
        carrier == null ? null : JsonWriter.write(carrier));
  }

  /** The file that is the request's body; null if it is none. */
  @Nullable Upload upload(Object[] arguments) {
    return requests.upload(arguments);
  }
}
