package io.talentport.adapter.support.mapping;

import io.talentport.adapter.support.json.WireFault;
import io.talentport.core.error.IncompleteValueException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.UnreadableValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one record after the other. A platform's value that breaks the core's rules
 * leaves its attribute absent, and is kept unchanged as unreadable. For one thread.
 */
public final class FieldReader {

  /**
   * A field that could not be read.
   *
   * @param field in the platform's spelling
   * @param reason what is wrong with it, without its value
   */
  public record FieldFault(String field, String reason) {}

  private final List<FieldFault> faults = new ArrayList<>(0);
  private final List<UnreadableValue> values = new ArrayList<>(0);
  private final List<String> unknown = new ArrayList<>(0);
  private final Map<String, Alike> alike = new HashMap<>();

  /** The field's value in the previous record. */
  private record Alike(String text, Optional<?> value) {}

  /**
   * Begins the next record.
   *
   * @param undecoded the fields that could not be decoded, and those that are not known if that was
   *     asked for
   */
  void begin(List<WireFault> undecoded) {
    faults.clear();
    values.clear();
    unknown.clear();
    // Nearly always empty, and an iterator for each record is 5 % of what a page allocates.
    if (!undecoded.isEmpty()) {
      undecoded.forEach(this::keep);
    }
  }

  private void keep(WireFault fault) {
    if (fault.isOfUnknownField()) {
      unknown.add(fault.place());
    } else {
      unreadable(fault.place(), fault.reason(), null);
    }
  }

  /** The value of a field; absent if there is none, or if it is not of the field's form. */
  public <T> Optional<T> read(
      String field, @Nullable String text, Function<String, @Nullable T> reading) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(reading.apply(text));
    } catch (RuntimeException wrong) {
      unreadable(field, wrong, text);
      return Optional.empty();
    }
  }

  /**
   * As {@link #read}, for a field that most records of a page have in common, such as their
   * organisation: if the text is that of the previous record, the same object is returned.
   *
   * @param reading makes an immutable value, always equal for the same text
   */
  public <T> Optional<T> readAlike(
      String field, @Nullable String text, Function<String, @Nullable T> reading) {
    Alike before = alike.get(field);
    if (before != null && before.text.equals(text)) {
      @SuppressWarnings("unchecked")
      Optional<T> same = (Optional<T>) before.value;
      return same;
    }
    Optional<T> value = read(field, text, reading);
    if (text != null && value.isPresent()) {
      alike.put(field, new Alike(text, value));
    }
    return value;
  }

  /**
   * Notes a field whose value is invalid.
   *
   * @param wrong what was thrown
   * @param text its value
   * @throws RecruitingException the given one, if it is not about the value
   */
  public void unreadable(String field, RuntimeException wrong, String text) {
    unreadable(field, reason(wrong), text);
  }

  /**
   * Notes a field that could not be read.
   *
   * @param reason what is wrong with it, without its value
   * @param text its value; null if it is no text
   */
  public void unreadable(String field, String reason, @Nullable String text) {
    faults.add(new FieldFault(field, reason));
    values.add(UnreadableValue.builder().field(field).text(Optional.ofNullable(text)).build());
  }

  boolean hasFaults() {
    return !faults.isEmpty();
  }

  /**
   * The fields of the record that could not be read, in the order of their reading; empty in the
   * normal case.
   */
  public List<FieldFault> faults() {
    return List.copyOf(faults);
  }

  /** The same fields with their texts. */
  public List<UnreadableValue> values() {
    return List.copyOf(values);
  }

  /**
   * The record with its unreadable values, if there are any.
   *
   * @param adding makes a record from the given one and the values
   */
  public <T> T withUnreadable(T record, BiFunction<T, List<UnreadableValue>, T> adding) {
    return values.isEmpty() ? record : adding.apply(record, values());
  }

  /**
   * The record with the names of the fields that are not known, where there are some.
   *
   * @param adding makes a record of the given one and the names
   */
  public <T> T withUnknown(T record, BiFunction<T, List<String>, T> adding) {
    return unknown.isEmpty() ? record : adding.apply(record, List.copyOf(unknown));
  }

  static String field(RuntimeException wrong) {
    return wrong instanceof InvalidRequestException invalid ? invalid.field().orElse("") : "";
  }

  /**
   * The reason, without the value.
   *
   * @throws RecruitingException the given one, if it is not about the value
   */
  static String reason(RuntimeException wrong) {
    if (wrong instanceof IncompleteValueException) {
      return "is missing";
    }
    if (wrong instanceof InvalidRequestException) {
      return "breaks its rule";
    }
    if (wrong instanceof RecruitingException told) {
      throw told;
    }
    return wrong instanceof DateTimeException
        ? "is not a time that can be represented"
        : "cannot be read (" + wrong.getClass().getSimpleName() + ")";
  }
}
