package io.talentport.adapter.support.spec;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One operation of a platform as a value, read from the annotations of a generated method.
 *
 * @param platform the platform's name
 * @param id the operation's name in the specification
 * @param retrySafe whether repeating it cannot write twice
 * @param quotas every documented window; all apply at once
 * @param appTypes the types of application that may call it; empty if the vendor's pages do not say
 * @param scopes the scopes, of which the application needs one
 * @param errors its documented error codes
 * @param record the path of the one record of its response, in the platform's names; empty if its
 *     response has a list, or an answer to a write
 * @param api the generated interface that declares it
 */
public record Operation(
    String platform,
    String id,
    boolean retrySafe,
    List<SpecQuota> quotas,
    List<String> appTypes,
    List<String> scopes,
    ErrorTable errors,
    List<String> record,
    Class<?> api) {

  /** By platform and method name; kept as long as the API's class. */
  private static final ClassValue<Map<String, Map<String, Operation>>> READ =
      new ClassValue<>() {
        @Override
        protected Map<String, Map<String, Operation>> computeValue(Class<?> api) {
          return new ConcurrentHashMap<>();
        }
      };

  /** Reads the annotations; absent if the method is no operation. */
  public static Optional<Operation> of(String platform, Method method) {
    Map<String, Operation> read = read(platform, method.getDeclaringClass());
    Operation known = read.get(method.getName());
    if (known != null) {
      return Optional.of(known);
    }
    SpecOperation spec = method.getAnnotation(SpecOperation.class);
    if (spec == null) {
      return Optional.empty();
    }
    Operation operation = of(platform, spec, method.getDeclaringClass());
    Operation first = read.putIfAbsent(method.getName(), operation);
    return Optional.of(first == null ? operation : first);
  }

  private static Map<String, Operation> read(String platform, Class<?> api) {
    return READ.get(api).computeIfAbsent(platform, any -> new ConcurrentHashMap<>());
  }

  /** Reads the annotations of this operation. */
  public static Operation of(String platform, OperationId id) {
    Operation known = read(platform, id.api()).get(id.name());
    return known != null && known.id.equals(id.name()) ? known : find(platform, id);
  }

  private static Operation find(String platform, OperationId id) {
    Method[] methods = id.api().getMethods();
    // Generated methods have their operation's name, so no other method's annotations are read.
    return find(platform, id, methods, true)
        .or(() -> find(platform, id, methods, false))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id.api().getName() + " has no operation named " + id.name()));
  }

  private static Optional<Operation> find(
      String platform, OperationId id, Method[] methods, boolean ofThatName) {
    for (Method method : methods) {
      if (method.getName().equals(id.name()) == ofThatName) {
        Optional<Operation> operation = of(platform, method);
        if (operation.isPresent() && operation.get().id.equals(id.name())) {
          return operation;
        }
      }
    }
    return Optional.empty();
  }

  private static Operation of(String platform, SpecOperation spec, Class<?> api) {
    List<String> scopes = new ArrayList<>();
    for (SpecPermission permission : spec.permissions()) {
      scopes.add(permission.scope());
    }
    return new Operation(
        platform,
        spec.id(),
        spec.retrySafe(),
        List.of(spec.quotas()),
        List.of(spec.appTypes()),
        List.copyOf(scopes),
        new ErrorTable(api, spec.errors()),
        spec.record().isEmpty() ? List.of() : List.of(spec.record().split("\\.")),
        api);
  }

  /** The document's names of the API's operations and parameters. */
  public Set<String> wireNames() {
    return WireNames.of(api);
  }
}
