package io.talentport.jackson.internal;

import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.error.Required;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads values, and knows where it is. What is not as it should be is refused by its place, never
 * shown: a wrong kind of token, an unknown member, a member that comes twice, a mask.
 */
public final class ValueReader {

  private static final Pattern ATTRIBUTE = Pattern.compile("[a-z][A-Za-z]{0,63}");

  private final Form<?> form;
  private final JsonInput in;
  private final boolean inClear;
  private final List<Place> places = new ArrayList<>();
  private final List<Set<String>> names = new ArrayList<>();

  /** Reads one value of a form. */
  public ValueReader(Form<?> form, JsonInput in, boolean inClear) {
    this.form = form;
    this.in = in;
    this.inClear = inClear;
  }

  /**
   * Reads the value.
   *
   * @throws RecruitingException if it, or a part of it, breaks a rule
   */
  public Object value() throws IOException {
    return form.read(this);
  }

  /** The places that lead to where it is, the outermost first. */
  public List<Place> places() {
    return List.copyOf(places);
  }

  /** What is wrong, with the place. */
  public String problem(RecruitingException refusal) {
    String message = String.valueOf(refusal.getMessage());
    return message.startsWith(path()) ? message : path() + ": " + message;
  }

  /** Where input ends or is no JSON. */
  public InvalidRequestException illFormed() {
    return refused("must be well-formed JSON", "Correct the JSON; it may have been cut.");
  }

  private String path() {
    StringBuilder path = new StringBuilder(form.type().getSimpleName());
    places.forEach(path::append);
    return path.toString();
  }

  boolean inClear() {
    return inClear;
  }

  InvalidRequestException refused(String rule, String remedy) {
    return InvalidRequestException.of(path(), rule, remedy);
  }

  /** Before the members of an object. */
  void startObject(Class<?> type) throws IOException {
    if (in.token() != JsonToken.OBJECT) {
      throw unlike("an object");
    }
    places.add(Place.in(type));
    names.add(new HashSet<>());
  }

  /**
   * Goes on to the value of the next member that is not null.
   *
   * @return its name; null at the end of the object
   */
  @Nullable String nextMember() throws IOException {
    int depth = places.size() - 1;
    Place object = places.get(depth);
    places.set(depth, Place.in(object.type()));
    while (in.next() == JsonToken.NAME) {
      String name = in.name();
      if (!names.get(names.size() - 1).add(name)) {
        throw refused("must not have " + shown(name) + " twice", "Remove one of the two.");
      }
      if (in.next() != JsonToken.NULL) {
        places.set(depth, object.member(name));
        return name;
      }
    }
    if (in.token() != JsonToken.OBJECT_END) {
      throw illFormed();
    }
    places.remove(depth);
    names.remove(names.size() - 1);
    return null;
  }

  /** The refusal of a member that its type does not have: nothing that was written gets lost. */
  InvalidRequestException unknown(String name) {
    int depth = places.size() - 1;
    places.set(depth, Place.in(places.get(depth).type()));
    return refused(
        "must not have " + shown(name) + ", which this version does not know",
        "Correct the name; what a newer version wrote is read by that version or a later one.");
  }

  /** A name that is written like an attribute's is shown; anything else may be data. */
  private static String shown(String name) {
    return ATTRIBUTE.matcher(name).matches() ? "the member " + name : "a member";
  }

  <T> T one(Form<T> form) throws IOException {
    return form.read(this);
  }

  <T> List<T> list(Form<T> form) throws IOException {
    List<T> values = new ArrayList<>();
    startArray();
    while (nextElement(values.size())) {
      values.add(form.read(this));
    }
    return values;
  }

  /** Elements that Jackson reads. */
  List<Object> items() throws IOException {
    List<Object> items = new ArrayList<>();
    startArray();
    while (nextElement(items.size())) {
      items.add(Required.value("items element", in.token() == JsonToken.NULL ? null : in.item()));
    }
    return items;
  }

  private void startArray() throws IOException {
    if (in.token() != JsonToken.ARRAY) {
      throw unlike("an array");
    }
    places.add(Place.in(List.class));
  }

  private boolean nextElement(int index) throws IOException {
    JsonToken token = in.next();
    int depth = places.size() - 1;
    if (token == JsonToken.END) {
      throw illFormed();
    }
    if (token == JsonToken.ARRAY_END) {
      places.remove(depth);
      return false;
    }
    places.set(depth, places.get(depth).element(index));
    return true;
  }

  /** A component that must be there. */
  <T> T given(String name, @Nullable T component) {
    return Required.value(name, component);
  }

  String text() throws IOException {
    if (in.token() == JsonToken.OBJECT) {
      return unmasked();
    }
    if (in.token() != JsonToken.TEXT || isMask()) {
      throw unlike("text");
    }
    return in.text();
  }

  /** A text that is written like a mask and is none. */
  private String unmasked() throws IOException {
    boolean marked = in.next() == JsonToken.NAME && in.name().equals(ValueWriter.UNMASKED);
    if (!marked || in.next() != JsonToken.TEXT || !isMask() || in.next() != JsonToken.OBJECT_END) {
      throw refused("must be text, but is an object", "Correct the JSON.");
    }
    return ValueWriter.MASK;
  }

  boolean truth() throws IOException {
    return switch (in.token()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw unlike("true or false");
    };
  }

  long number(long min, long max) throws IOException {
    if (in.token() != JsonToken.WHOLE_NUMBER) {
      throw unlike("a whole number");
    }
    Long number = in.number();
    if (number == null || number < min || number > max) {
      throw refused("must be a whole number from " + min + " to " + max, "Correct the JSON.");
    }
    return number;
  }

  byte[] bytes() throws IOException {
    if (in.token() != JsonToken.TEXT && in.token() != JsonToken.BYTES) {
      throw unlike("base64");
    }
    byte[] bytes = in.bytes();
    if (bytes == null) {
      throw refused("must be base64", "Correct the JSON.");
    }
    return bytes;
  }

  private boolean isMask() throws IOException {
    return in.token() == JsonToken.TEXT && in.text().equals(ValueWriter.MASK);
  }

  private InvalidRequestException unlike(String expected) throws IOException {
    return isMask()
        ? refused(
            "is masked, so that what it was is not known",
            "Read JSON that was written in clear, with TalentportModule.inClear().")
        : refused("must be " + expected + ", but is " + in.token().words(), "Correct the JSON.");
  }
}
