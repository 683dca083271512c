package io.talentport.adapter.support.spec;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The documented error codes of one operation. Those of all operations are read when the first
 * operation fails. Thread-safe.
 */
public final class ErrorTable {

  private final Class<?> api;
  private final SpecError[] ofOperation;
  private volatile @Nullable Map<String, SpecError> byCode;

  /** The codes of the API's document; those of the operation take precedence. */
  ErrorTable(Class<?> api, SpecError[] ofOperation) {
    this.api = api;
    this.ofOperation = ofOperation;
  }

  private Map<String, SpecError> byCode() {
    Map<String, SpecError> known = byCode;
    if (known == null) {
      known = read();
      byCode = known;
    }
    return known;
  }

  private Map<String, SpecError> read() {
    Map<String, SpecError> read = new HashMap<>();
    SpecErrors ofDocument = api.getAnnotation(SpecErrors.class);
    if (ofDocument != null) {
      for (SpecError error : ofDocument.value()) {
        read.put(error.code(), error);
      }
    }
    for (SpecError error : ofOperation) {
      read.put(error.code(), error);
    }
    return Map.copyOf(read);
  }

  /**
   * The entry of a code; absent if there is none. A documented code that ends with an asterisk
   * matches all codes with that beginning; an exact one takes precedence.
   */
  public Optional<SpecError> find(String code) {
    SpecError exact = byCode().get(code);
    return exact != null ? Optional.of(exact) : family(code);
  }

  /**
   * Whether the code itself is documented, and not only its beginning: then it is one of finitely
   * many.
   */
  public boolean has(String code) {
    return byCode().containsKey(code);
  }

  /** Every documented code. */
  public Collection<SpecError> all() {
    return byCode().values();
  }

  private Optional<SpecError> family(String code) {
    return byCode().values().stream()
        .filter(error -> error.code().endsWith("*"))
        .filter(error -> code.startsWith(error.code().substring(0, error.code().length() - 1)))
        .max(Comparator.comparingInt(error -> error.code().length()));
  }
}
