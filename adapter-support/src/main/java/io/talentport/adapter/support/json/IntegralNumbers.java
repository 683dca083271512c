package io.talentport.adapter.support.json;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Whole numbers, in whatever notation they come: gateways write 7 as {@code "7"}, {@code 7.0} and
 * {@code 7e0}. What is none is never cut to one: the code 0.5 is no success.
 */
final class IntegralNumbers {

  /** Numbers in texts, of no more digits than could be meant. */
  private static final Pattern DECIMAL =
      Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?([eE][+-]?\\d{1,3})?");

  private IntegralNumbers() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("talentport-integral-numbers");
    module.addDeserializer(Long.class, new OfLong());
    module.addDeserializer(Integer.class, new OfInteger());
    return module;
  }

  /** The number; null for none, and where a handler of the mapper chose to leave it out. */
  private static @Nullable Long read(
      JsonParser parser, DeserializationContext context, Class<?> wanted, long least, long most) {
    if (parser.hasToken(JsonToken.VALUE_STRING)) {
      String text = parser.getString().strip();
      if (text.isEmpty()) {
        return null;
      }
      Long value = DECIMAL.matcher(text).matches() ? exact(new BigDecimal(text)) : null;
      return isWithin(value, least, most)
          ? value
          : (Long) context.handleWeirdStringValue(wanted, text, "not a whole number in range");
    }
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      Long value = number(parser);
      return isWithin(value, least, most)
          ? value
          : (Long)
              context.handleWeirdNumberValue(
                  wanted, parser.getNumberValue(), "not a whole number in range");
    }
    return (Long) context.handleUnexpectedToken(context.constructType(wanted), parser);
  }

  private static @Nullable Long number(JsonParser parser) {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      return exact(parser.getDecimalValue());
    }
    return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? null
        : (Long) parser.getLongValue();
  }

  private static boolean isWithin(@Nullable Long value, long least, long most) {
    return value != null && value >= least && value <= most;
  }

  /** Its digits are counted before they are written out: 1e400000 has too many. */
  private static @Nullable Long exact(BigDecimal value) {
    try {
      return value.longValueExact();
    } catch (ArithmeticException noWholeNumberInRange) {
      return null;
    }
  }

  private static final class OfLong extends StdDeserializer<Long> {

    OfLong() {
      super(Long.class);
    }

    @Override
    public @Nullable Long deserialize(JsonParser parser, DeserializationContext context) {
      Long value = read(parser, context, Long.class, Long.MIN_VALUE, Long.MAX_VALUE);
      noteEnvelope(parser, context, value);
      return value;
    }

    private static void noteEnvelope(
        JsonParser parser, DeserializationContext context, @Nullable Long value) {
      TokenStreamContext at = parser.streamReadContext();
      if (value != null
          && at.inObject()
          && at.getParent() != null
          && at.getParent().inRoot()
          && context.getAttribute(NestedRefusalHandler.FOUND) instanceof NestedRefusals refusals) {
        refusals.takeNumber(at.currentName(), value);
      }
    }
  }

  private static final class OfInteger extends StdDeserializer<Integer> {

    OfInteger() {
      super(Integer.class);
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
      Long value = read(parser, context, Integer.class, Integer.MIN_VALUE, Integer.MAX_VALUE);
      return value == null ? null : value.intValue();
    }
  }
}
