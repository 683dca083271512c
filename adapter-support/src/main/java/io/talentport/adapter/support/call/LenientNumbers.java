package io.talentport.adapter.support.call;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Whole numbers that are left out where they do not fit, instead of ending the reading. */
final class LenientNumbers {

  private LenientNumbers() {}

  static SimpleModule module(UnreadableFields unreadable) {
    SimpleModule module = new SimpleModule("talentport-lenient-numbers");
    module.addDeserializer(Long.class, new OfLong(unreadable));
    module.addDeserializer(Integer.class, new OfInteger(unreadable));
    return module;
  }

  private static @Nullable Long read(
      JsonParser parser, UnreadableFields unreadable, long least, long most) {
    try {
      Long value = value(parser);
      if (value != null && value >= least && value <= most) {
        return value;
      }
    } catch (InputCoercionException | NumberFormatException tooLarge) {
      unreadable.leaveOut(parser);
      return null;
    }
    if (parser.hasToken(JsonToken.VALUE_STRING) && parser.getString().isBlank()) {
      return null;
    }
    unreadable.leaveOut(parser);
    return null;
  }

  private static @Nullable Long value(JsonParser parser) {
    if (parser.hasToken(JsonToken.VALUE_NUMBER_INT)
        || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
      return parser.getLongValue();
    }
    return parser.hasToken(JsonToken.VALUE_STRING) && !parser.getString().isBlank()
        ? Long.valueOf(parser.getString().strip())
        : null;
  }

  private static final class OfLong extends StdDeserializer<Long> {

    private final UnreadableFields unreadable;

    OfLong(UnreadableFields unreadable) {
      super(Long.class);
      this.unreadable = unreadable;
    }

    @Override
    public @Nullable Long deserialize(JsonParser parser, DeserializationContext context) {
      return read(parser, unreadable, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  private static final class OfInteger extends StdDeserializer<Integer> {

    private final UnreadableFields unreadable;

    OfInteger(UnreadableFields unreadable) {
      super(Integer.class);
      this.unreadable = unreadable;
    }

    @Override
    public @Nullable Integer deserialize(JsonParser parser, DeserializationContext context) {
      Long value = read(parser, unreadable, Integer.MIN_VALUE, Integer.MAX_VALUE);
      return value == null ? null : value.intValue();
    }
  }
}
