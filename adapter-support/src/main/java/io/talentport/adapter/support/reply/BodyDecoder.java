package io.talentport.adapter.support.reply;

import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.failure.SafeCause;
import io.talentport.adapter.support.json.DecodedWithin;
import io.talentport.adapter.support.json.Json;
import io.talentport.adapter.support.json.NestedRefusalHandler;
import io.talentport.adapter.support.json.NestedRefusals;
import io.talentport.adapter.support.json.OptInFields;
import io.talentport.adapter.support.json.Utf8;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;

/**
 * Decodes the bodies of one platform within the call's deadline. Thread-safe.
 *
 * @param <R> the generated class that every reply of the platform extends
 */
final class BodyDecoder<R> {

  private final Class<R> envelope;
  private final ObjectReader lenient;

  BodyDecoder(Class<R> envelope) {
    this.envelope = envelope;
    this.lenient = Json.lenientReader(envelope);
  }

  DecodedBody<R> decode(byte[] body, Type type, Attempt attempt) {
    if (body.length == 0) {
      return DecodedBody.none("it is empty", false);
    }
    if (Json.isWebPage(body)) {
      return DecodedBody.none("it is a web page, not JSON", true);
    }
    if (!Utf8.isValid(body)) {
      return DecodedBody.none("it is not valid JSON, or cut off: its bytes are not UTF-8", false);
    }
    return decode(body, type, attempt.call().optInFields(), within(attempt));
  }

  private DecodedBody<R> decode(byte[] body, Type type, OptInFields optIn, DecodedWithin within) {
    NestedRefusals nested = new NestedRefusals();
    try {
      Object value = Json.read(body, type, optIn, nested, within);
      return new DecodedBody<>(
          value, envelope(value, body, nested, within), "it is null", null, false, nested);
    } catch (JacksonException wrong) {
      Object value = aroundFaults(body, type, optIn, nested, within);
      return new DecodedBody<>(
          value,
          envelope(value, body, nested, within),
          Json.reason(wrong),
          SafeCause.of(wrong),
          false,
          nested);
    }
  }

  private static DecodedWithin within(Attempt attempt) {
    return new DecodedWithin(
        attempt.deadline(),
        () ->
            new CallErrors(attempt.operation())
                .timedOut(true, "The call's deadline passed while its reply was read", null));
  }

  private static @Nullable Object aroundFaults(
      byte[] body, Type type, OptInFields optIn, NestedRefusals nested, DecodedWithin within) {
    try {
      return Json.readAroundFaults(body, type, optIn, nested, within);
    } catch (JacksonException wrongAltogether) {
      // Not swallowed: what was wrong at the first reading is reported.
      return null;
    }
  }

  /**
   * The envelope of the value, or else decoded alone, leniently: an error body may be of another
   * shape than a success, also in the parts of the envelope that matter less than its code.
   */
  private @Nullable R envelope(
      @Nullable Object value, byte[] body, NestedRefusals nested, DecodedWithin within) {
    if (envelope.isInstance(value)) {
      return envelope.cast(value);
    }
    try {
      return envelope.cast(
          within.decode(body, lenient.withAttribute(NestedRefusalHandler.FOUND, nested)));
    } catch (JacksonException noEnvelope) {
      // Not swallowed: the decoding or the status says what is wrong.
      return null;
    }
  }
}
