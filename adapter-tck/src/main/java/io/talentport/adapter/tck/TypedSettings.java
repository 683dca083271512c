package io.talentport.adapter.tck;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The typed settings of an adapter.
 *
 * @param builder creates a builder
 * @param reader creates the settings from their texts
 */
record TypedSettings(Supplier<?> builder, Function<Map<String, String>, ?> reader) {

  @Override
  public String toString() {
    return "typed settings";
  }
}
