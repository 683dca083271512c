package io.talentport.adapter.support.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Reads a platform's JSON into generated carriers, in one pass and as leniently as gateways demand:
 *
 * <ul>
 *   <li>a number may come as text and text as a number, a whole number in any notation ({@code
 *       "7"}, {@code 7.0}, {@code 7e0}), and {@code {}} for an empty list;
 *   <li>unknown fields are skipped; those outside of all lists are searched for refusals first, and
 *       those in an entry of a list are faults if {@link OptInFields#notingUnknown} asks for that;
 *   <li>a value of another kind than documented is left out and becomes a fault with its path; so
 *       does a field that an object has twice, of which the last value is kept.
 * </ul>
 *
 * A carrier's {@link JsonObject#readField} asks for the value of one field by the method of its
 * type. Each of them gives null for JSON's null and for a value that was left out. For one body and
 * one thread.
 */
public final class JsonReader {

  private static final String OTHER_KIND = "is of another kind than documented";
  private static final String TWICE = "is there twice";

  /** Numbers as text, with no more digits than make sense. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

  /** The number of fields that can be remembered; a power of two. */
  private static final int FIELDS = 64;

  private final JsonParser parser;
  private final OptInFields optIn;
  private final NestedRefusals refusals = new NestedRefusals();
  private List<WireFault> faults = List.of();
  private @Nullable LatestText @Nullable [] latest;
  private int enclosingLists;

  JsonReader(JsonParser parser, OptInFields optIn) {
    this.parser = parser;
    this.optIn = optIn;
  }

  /** The values that were left out, in the order of the document; empty in the normal case. */
  List<WireFault> faults() {
    return faults;
  }

  NestedRefusals refusals() {
    return refusals;
  }

  /**
   * Whether the fields are read that a document marks {@code x-opt-in}.
   *
   * @param part what they are read for, as the document names it
   */
  public boolean readsOptIn(String part) {
    return optIn.include(part);
  }

  /** Skips an unwanted value. */
  public <T> @Nullable T skip() {
    parser.skipChildren();
    return null;
  }

  /** A text; a number or a boolean as it is written. */
  public @Nullable String text() {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> null;
      case VALUE_STRING -> enclosingLists == 0 ? parser.getString() : textInList();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> parser.getString();
      default -> misfit(OTHER_KIND);
    };
  }

  /** Returns the same object for a text that all records of a page have in common. */
  private String textInList() {
    String field = parser.currentName();
    if (field == null) {
      return parser.getString();
    }
    if (latest == null) {
      latest = new LatestText[FIELDS];
    }
    int hash = field.hashCode();
    int place = (hash ^ hash >>> 8) & FIELDS - 1;
    LatestText text = latest[place];
    if (text == null) {
      text = new LatestText(field);
      latest[place] = text;
    }
    // A field that shares its place with another is read like any other text.
    return text.isOf(field) ? text.next(parser) : parser.getString();
  }

  /** A 64-bit integer; other numbers are never truncated to one. */
  public @Nullable Long int64() {
    return whole(Long.MIN_VALUE, Long.MAX_VALUE, "is not a whole number of 64 bits");
  }

  /** A 32-bit integer. */
  public @Nullable Integer int32() {
    Long value = whole(Integer.MIN_VALUE, Integer.MAX_VALUE, "is not a whole number of 32 bits");
    return value == null ? null : value.intValue();
  }

  private @Nullable Long whole(long least, long most, String otherwise) {
    JsonToken token = parser.currentToken();
    Long value;
    if (token == JsonToken.VALUE_NUMBER_INT) {
      value =
          parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
              ? null
              : (Long) parser.getLongValue();
    } else if (token == JsonToken.VALUE_NUMBER_FLOAT || isNumberInText(token)) {
      value = exact(number(token));
    } else {
      return nullOrMisfit(token);
    }
    return value != null && value >= least && value <= most ? value : misfit(otherwise);
  }

  /** The digits are counted before they are written out: 1e400000 has too many. */
  private static @Nullable Long exact(BigDecimal value) {
    try {
      return value.longValueExact();
    } catch (ArithmeticException noWholeNumberInRange) {
      return null;
    }
  }

  /** A number with all its digits. */
  public @Nullable BigDecimal decimal() {
    JsonToken token = parser.currentToken();
    return token == JsonToken.VALUE_NUMBER_INT
            || token == JsonToken.VALUE_NUMBER_FLOAT
            || isNumberInText(token)
        ? number(token)
        : nullOrMisfit(token);
  }

  private boolean isNumberInText(JsonToken token) {
    return token == JsonToken.VALUE_STRING && DECIMAL.matcher(parser.getString().strip()).matches();
  }

  private BigDecimal number(JsonToken token) {
    return token == JsonToken.VALUE_STRING
        ? new BigDecimal(parser.getString().strip())
        : parser.getDecimalValue();
  }

  /** A boolean; also as text, or as a number, where zero is false. */
  public @Nullable Boolean bool() {
    JsonToken token = parser.currentToken();
    return switch (token) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT ->
          parser.getNumberType() != JsonParser.NumberType.INT || parser.getIntValue() != 0;
      case VALUE_STRING ->
          switch (parser.getString().strip()) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            case "null" -> null;
            default -> nullOrMisfit(token);
          };
      default -> nullOrMisfit(token);
    };
  }

  /** Null, and blank text where another type is expected, are absent values. */
  private <T> @Nullable T nullOrMisfit(JsonToken token) {
    boolean isNothing =
        token == JsonToken.VALUE_NULL
            || token == JsonToken.VALUE_STRING && parser.getString().isBlank();
    return isNothing ? null : misfit(OTHER_KIND);
  }

  /**
   * An object.
   *
   * @param carrier makes an empty one
   */
  public <T extends JsonObject> @Nullable T object(Supplier<T> carrier) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token != JsonToken.START_OBJECT) {
      return misfit(OTHER_KIND);
    }
    boolean isEnvelope = parser.streamReadContext().getNestingDepth() == 1;
    T object = carrier.get();
    long seen = 0;
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      int field = object.readField(name, this);
      if (field < 0) {
        noteIfUnknown(field);
        skipUnknown(name);
        continue;
      }
      // Of a carrier with more fields than a long has bits, only the first ones are tracked.
      long bit = field < Long.SIZE ? 1L << field : 0;
      if (isEnvelope && NestedRefusals.isCode(name)) {
        refusals.takeCode(name, parser.getString());
      } else if ((seen & bit) != 0) {
        note(TWICE, parser.streamReadContext());
      }
      seen |= bit;
    }
    return object;
  }

  /** If a list is sent back, entries would lose fields that only the platform knows. */
  private void noteIfUnknown(int field) {
    if (field == JsonObject.UNKNOWN
        && optIn.notesUnknown()
        && enclosingLists > 0
        && !parser.hasToken(JsonToken.VALUE_NULL)) {
      // At the beginning of an object or a list the context is already the inner one, which has no
      // name yet.
      TokenStreamContext at = parser.streamReadContext();
      note(WireFault.UNKNOWN, parser.currentToken().isStructStart() ? at.getParent() : at);
    }
  }

  private boolean isScalar() {
    JsonToken token = parser.currentToken();
    return token.isScalarValue() && token != JsonToken.VALUE_NULL;
  }

  /**
   * A list of objects.
   *
   * @param carrier makes an empty one
   */
  public <T extends JsonObject> @Nullable List<@Nullable T> objects(Supplier<T> carrier) {
    return list(in -> in.object(carrier));
  }

  /**
   * A list.
   *
   * @param element reads one element
   */
  public <T> @Nullable List<@Nullable T> list(Function<JsonReader, @Nullable T> element) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return emptyObjectAsList();
    }
    if (token != JsonToken.START_ARRAY) {
      return token == JsonToken.VALUE_NULL ? null : misfit(OTHER_KIND);
    }
    List<@Nullable T> list = new ArrayList<>();
    enclosingLists++;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.apply(this));
    }
    enclosingLists--;
    return list;
  }

  /** Some gateways write an empty list as an empty object. */
  private <T> @Nullable List<@Nullable T> emptyObjectAsList() {
    TokenStreamContext around = parser.streamReadContext().getParent();
    String name = parser.nextName();
    if (name == null) {
      return new ArrayList<>(0);
    }
    note(OTHER_KIND, around);
    for (; name != null; name = parser.nextName()) {
      parser.nextToken();
      skipUnknown(name);
    }
    return null;
  }

  /**
   * An object with data as its names.
   *
   * @param value reads one value
   */
  public <T> @Nullable Map<String, @Nullable T> map(Function<JsonReader, @Nullable T> value) {
    JsonToken token = parser.currentToken();
    if (token != JsonToken.START_OBJECT) {
      return token == JsonToken.VALUE_NULL ? null : misfit(OTHER_KIND);
    }
    Map<String, @Nullable T> map = new LinkedHashMap<>();
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      map.put(name, value.apply(this));
    }
    return map;
  }

  /** A value of any type: text, number, boolean, list or map. */
  public @Nullable Object any() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(JsonReader::any);
      case START_ARRAY -> list(JsonReader::any);
      case VALUE_STRING -> parser.getString();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** Skips the current value as a fault. */
  private <T> @Nullable T misfit(String reason) {
    TokenStreamContext at = parser.streamReadContext();
    boolean isObject = parser.hasToken(JsonToken.START_OBJECT);
    // At the opening of an object or list the context is already the inner one.
    note(reason, isObject || parser.hasToken(JsonToken.START_ARRAY) ? at.getParent() : at);
    if (isObject && enclosingLists == 0) {
      searchForRefusals();
    } else {
      parser.skipChildren();
    }
    return null;
  }

  private void note(String reason, TokenStreamContext at) {
    if (faults.isEmpty()) {
      faults = new ArrayList<>();
    }
    faults.add(new WireFault(path(at), reason));
  }

  private static List<Object> path(TokenStreamContext place) {
    Deque<Object> path = new ArrayDeque<>();
    for (TokenStreamContext at = place; at != null && !at.inRoot(); at = at.getParent()) {
      if (at.inArray()) {
        path.addFirst(at.getCurrentIndex());
      } else {
        path.addFirst(at.currentName());
      }
    }
    return List.copyOf(path);
  }

  private void skipUnknown(String name) {
    if (enclosingLists > 0) {
      parser.skipChildren();
    } else if (parser.hasToken(JsonToken.START_OBJECT)) {
      searchForRefusals();
    } else if (isScalar() && NestedRefusals.concerns(name)) {
      refusals.take(place(parser.streamReadContext()), name, parser.getString());
    } else {
      parser.skipChildren();
    }
  }

  private void searchForRefusals() {
    for (String name = parser.nextName(); name != null; name = parser.nextName()) {
      parser.nextToken();
      skipUnknown(name);
    }
  }

  /** The path of the current object. */
  private static String place(TokenStreamContext context) {
    TokenStreamContext parent = context.getParent();
    return parent == null || parent.inRoot() ? "" : place(parent) + "/" + parent.currentName();
  }
}
