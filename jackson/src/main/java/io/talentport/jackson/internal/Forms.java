package io.talentport.jackson.internal;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every form, by the type of its values. */
public final class Forms {

  private static final Map<Class<?>, Form<?>> BY_TYPE =
      CoreForms.all().stream()
          .collect(Collectors.toUnmodifiableMap(Form::type, Function.identity()));

  private Forms() {}

  /** The types that have a form. */
  public static Set<Class<?>> types() {
    return BY_TYPE.keySet();
  }

  /** The form of exactly this type; null if it has none. */
  public static @Nullable Form<?> ofExactly(Class<?> type) {
    return BY_TYPE.get(type);
  }

  /** The form of this type, or of what it implements or extends; null if there is none. */
  public static @Nullable Form<?> of(Class<?> type) {
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      Form<?> own = BY_TYPE.get(one);
      if (own != null) {
        return own;
      }
      for (Class<?> implemented : one.getInterfaces()) {
        Form<?> inherited = BY_TYPE.get(implemented);
        if (inherited != null) {
          return inherited;
        }
      }
    }
    return null;
  }

  /** Writes a value in its form. */
  @SuppressWarnings("unchecked")
  public static void write(Form<?> form, Object value, ValueWriter out) throws IOException {
    ((Form<Object>) form).write(value, out);
  }

  /**
   * A value as a key.
   *
   * @throws InvalidRequestException if values of the form cannot be keys, or are personal and must
   *     be masked
   */
  @SuppressWarnings("unchecked")
  public static String key(Form<?> form, Object value, boolean inClear) {
    if (form instanceof TextForm<?> text) {
      return ((TextForm<Object>) text).key(value, inClear);
    }
    throw InvalidRequestException.of(
        form.type().getSimpleName(),
        "cannot be a key",
        "Write the entries as a list of values that have both.");
  }

  /** What is wrong with a key. */
  public static String problemOfKey(Form<?> form, RecruitingException refusal) {
    return form.type().getSimpleName() + " as a key: " + refusal.getMessage();
  }
}
