package io.talentport.sandbox.internal.engine;

import io.talentport.sandbox.internal.json.JsonValues;
import io.talentport.sandbox.internal.spec.Arguments;
import io.talentport.sandbox.internal.spec.DocumentedOperation;
import io.talentport.sandbox.internal.spec.GuardedField;
import io.talentport.sandbox.internal.spec.Paging;
import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Violation;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The request of one call; remembers whether the handler granted it. */
final class ServedRequest implements Request {
  private final Gateway gateway;
  private final DocumentedOperation operation;
  private final Call call;
  private final Arguments arguments;
  private final RowStore rows;
  private final FieldGrants grants;
  private boolean granted;

  ServedRequest(
      Gateway gateway,
      DocumentedOperation operation,
      Call call,
      Arguments arguments,
      RowStore rows,
      FieldGrants grants) {
    this.gateway = gateway;
    this.operation = operation;
    this.call = call;
    this.arguments = arguments;
    this.rows = rows;
    this.grants = grants;
  }

  /** Whether the handler returned a success. */
  boolean isGranted() {
    return granted;
  }

  @Override
  public Operation operation() {
    return operation;
  }

  @Override
  public Call call() {
    return call;
  }

  @Override
  public Map<String, Object> body() {
    return arguments.body();
  }

  @Override
  public String text(String name) {
    return arguments.text(name);
  }

  @Override
  public List<Map<String, Object>> rows() {
    Paging paging = paging();
    Map<String, String> wanted = arguments.without(Set.of(paging.size(), paging.token()));
    wanted.keySet().retainAll(paging.columns());
    return rows.of(operation.id()).stream().filter(row -> matches(row, wanted)).toList();
  }

  private static boolean matches(Map<String, Object> row, Map<String, String> wanted) {
    return wanted.entrySet().stream()
        .allMatch(one -> one.getValue().equals(String.valueOf(row.get(one.getKey()))));
  }

  @Override
  public Reply page(List<?> listed) {
    Paging paging = paging();
    String listing = listing(paging);
    String token = arguments.text(paging.token());
    int from = token.isEmpty() ? 0 : Cursors.decode(listing, token);
    if (from < 0 || from > listed.size()) {
      return refuse(new Violation(paging.token(), false, "was not given by this listing"));
    }
    long size = size(paging);
    if (size < 1) {
      return refuse(new Violation(paging.size(), false, "is not 1 or more"));
    }
    int next = (int) Math.min(listed.size(), from + size);
    boolean more = next < listed.size();
    Map<String, Object> page = new LinkedHashMap<>();
    put(page, paging.items(), listed.subList(from, next));
    put(page, paging.hasMore(), more);
    if (more) {
      put(page, paging.next(), Cursors.encode(listing, next));
    }
    return success(page);
  }

  /** Identifies this listing and its arguments without showing them. */
  private String listing(Paging paging) {
    String asked = operation.id() + arguments.without(Set.of(paging.size(), paging.token()));
    return UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The requested page size; otherwise the documented default, or the maximum. */
  private long size(Paging paging) {
    String asked = arguments.text(paging.size());
    Long largest = arguments.maximum(paging.size());
    if (!asked.isEmpty()) {
      return Long.parseLong(asked);
    }
    return largest == null ? Integer.MAX_VALUE : largest;
  }

  /** Sets the value at a path such as {@code data.items}, below the payload. */
  private void put(Map<String, Object> page, String path, Object value) {
    String start = gateway.payload() + ".";
    String[] steps = (path.startsWith(start) ? path.substring(start.length()) : path).split("\\.");
    Map<String, Object> place = page;
    for (int i = 0; i < steps.length - 1; i++) {
      place =
          JsonValues.object(
              place.computeIfAbsent(steps[i], none -> new LinkedHashMap<String, Object>()));
    }
    place.put(steps[steps.length - 1], value);
  }

  private Paging paging() {
    return Objects.requireNonNull(
        operation.paging(), () -> operation.id() + " is no listing: its document has no x-paging");
  }

  @Override
  public Reply success(Map<String, ?> payload) {
    granted = true;
    return gateway.success(operation, shown(payload));
  }

  /** A payload without the fields for which the application has no permission. */
  private Map<String, ?> shown(Map<String, ?> payload) {
    Map<String, ?> shown = payload;
    for (GuardedField field : operation.guarded()) {
      if (!field.isShown(this::text, grants::has)) {
        shown = field.without(shown, gateway.payload());
      }
    }
    return shown;
  }

  @Override
  public Reply refuse(String code) {
    return gateway.refusal(operation, operation.refusal(code));
  }

  @Override
  public Reply refuse(String code, String message) {
    return gateway.refusal(operation, operation.refusal(code).saying(message));
  }

  @Override
  public Reply refuse(Violation violation) {
    return gateway.violation(operation, call, violation);
  }
}
