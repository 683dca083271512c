package io.talentport.adapter.support.json;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the field names of carriers and of nested carriers. Not thread-safe. */
public final class FieldNames {

  private final Set<String> names = new HashSet<>();
  private final Set<Class<?>> described = new HashSet<>();

  /** Adds a field. */
  public void add(String name) {
    names.add(name);
  }

  /**
   * Adds a field with a carrier, or a list of them, and that carrier's fields.
   *
   * @param carrier makes an empty one
   */
  public void add(String name, Supplier<? extends JsonObject> carrier) {
    names.add(name);
    addAll(carrier);
  }

  /** Adds the fields of a carrier. */
  public void addAll(Supplier<? extends JsonObject> carrier) {
    JsonObject empty = carrier.get();
    if (described.add(empty.getClass())) {
      empty.describe(this);
    }
  }

  /** The names so far. */
  public Set<String> names() {
    return Set.copyOf(names);
  }
}
