package io.talentport.adapter.support.spec;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The documented error codes that one operation may answer with. Immutable and thread-safe. */
public final class ErrorTable {

  private final Map<String, SpecError> byCode;

  private ErrorTable(Map<String, SpecError> byCode) {
    this.byCode = Map.copyOf(byCode);
  }

  /** The document's codes, outranked by the operation's own. */
  static ErrorTable of(SpecError[] ofDocument, SpecError[] ofOperation) {
    Map<String, SpecError> byCode = new HashMap<>();
    Arrays.stream(ofDocument).forEach(error -> byCode.put(error.code(), error));
    Arrays.stream(ofOperation).forEach(error -> byCode.put(error.code(), error));
    return new ErrorTable(byCode);
  }

  /**
   * What the specification says about a code; absent if it does not know it. A documented code that
   * ends with an asterisk stands for all codes with that beginning; an exact one outranks it.
   */
  public Optional<SpecError> find(String code) {
    SpecError exact = byCode.get(code);
    return exact != null ? Optional.of(exact) : family(code);
  }

  /**
   * Whether the code itself is documented, and not only its beginning: then it has one of finitely
   * many values.
   */
  public boolean has(String code) {
    return byCode.containsKey(code);
  }

  /** Every documented code. */
  public Collection<SpecError> all() {
    return byCode.values();
  }

  private Optional<SpecError> family(String code) {
    return byCode.values().stream()
        .filter(error -> error.code().endsWith("*"))
        .filter(error -> code.startsWith(error.code().substring(0, error.code().length() - 1)))
        .max(Comparator.comparingInt(error -> error.code().length()));
  }
}
