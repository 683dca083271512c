package io.talentport.adapter.support.spec;

import java.lang.reflect.Method;
import java.util.Arrays;
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
 * @param quotas every printed window; all of them count at once
 * @param appTypes the types of application that may call it; empty if the vendor's pages do not say
 * @param scopes the scopes of which the application needs one
 * @param errors its documented error codes
 * @param record the way to the one record of its response, in the platform's names; empty if its
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

  private record Key(String platform, Method method) {}

  private record IdKey(String platform, OperationId id) {}

  /** Read once for all platforms that are connected, and kept as long as the API's class is. */
  private static final ClassValue<Map<Key, Optional<Operation>>> READ =
      new ClassValue<>() {
        @Override
        protected Map<Key, Optional<Operation>> computeValue(Class<?> api) {
          return new ConcurrentHashMap<>();
        }
      };

  private static final ClassValue<Map<IdKey, Operation>> FOUND =
      new ClassValue<>() {
        @Override
        protected Map<IdKey, Operation> computeValue(Class<?> api) {
          return new ConcurrentHashMap<>();
        }
      };

  /** Reads the annotations; absent if the method is no operation. */
  public static Optional<Operation> of(String platform, Method method) {
    return READ.get(method.getDeclaringClass())
        .computeIfAbsent(new Key(platform, method), key -> read(platform, method));
  }

  private static Optional<Operation> read(String platform, Method method) {
    return Optional.ofNullable(method.getAnnotation(SpecOperation.class))
        .map(spec -> of(platform, spec, method.getDeclaringClass()));
  }

  /** Reads the annotations of this operation. */
  public static Operation of(String platform, OperationId id) {
    return FOUND.get(id.api()).computeIfAbsent(new IdKey(platform, id), key -> find(platform, id));
  }

  private static Operation find(String platform, OperationId id) {
    return Arrays.stream(id.api().getMethods())
        .flatMap(method -> of(platform, method).stream())
        .filter(operation -> operation.id().equals(id.name()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    id.api().getName() + " has no operation named " + id.name()));
  }

  private static Operation of(String platform, SpecOperation spec, Class<?> api) {
    SpecErrors ofDocument = api.getAnnotation(SpecErrors.class);
    return new Operation(
        platform,
        spec.id(),
        spec.retrySafe(),
        List.of(spec.quotas()),
        List.of(spec.appTypes()),
        Arrays.stream(spec.permissions()).map(SpecPermission::scope).toList(),
        ErrorTable.of(ofDocument == null ? new SpecError[0] : ofDocument.value(), spec.errors()),
        spec.record().isEmpty() ? List.of() : List.of(spec.record().split("\\.")),
        api);
  }

  /** The names that the document gives to the operations and parameters of the API. */
  public Set<String> wireNames() {
    return WireNames.of(api);
  }
}
