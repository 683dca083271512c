package io.talentport.jackson.v2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Place;
import io.talentport.jackson.internal.ValueReader;
import java.io.IOException;
import java.util.List;

/**
 * Reads the values of one form. What the parser throws is not passed on: its text shows what it
 * stumbled over, which may be a person's data.
 */
final class FormDeserializer extends JsonDeserializer<Object> {

  private final Form<?> form;
  private final JavaType items;
  private final boolean inClear;

  FormDeserializer(Form<?> form, JavaType items, boolean inClear) {
    this.form = form;
    this.items = items;
    this.inClear = inClear;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    ValueReader in = new ValueReader(form, new ParserInput(parser, context, items), inClear);
    try {
      return in.value();
    } catch (RecruitingException refused) {
      throw at(in, failure(in, refused));
    } catch (JsonMappingException ofAnItem) {
      throw at(in, ofAnItem);
    } catch (StreamConstraintsException tooLarge) {
      throw at(in, MismatchedInputException.from(null, form.type(), tooLarge.getOriginalMessage()));
    } catch (JsonProcessingException illFormed) {
      throw at(in, failure(in, in.illFormed()));
    }
  }

  private JsonMappingException failure(ValueReader in, RecruitingException refused) {
    JsonMappingException failure =
        MismatchedInputException.from(null, form.type(), in.problem(refused));
    failure.initCause(refused);
    return failure;
  }

  private static JsonMappingException at(ValueReader in, JsonMappingException failure) {
    List<Place> places = in.places();
    for (int i = places.size() - 1; i >= 0; i--) {
      Place place = places.get(i);
      if (place.name() != null) {
        failure.prependPath(place.type(), place.name());
      } else if (place.index() >= 0) {
        failure.prependPath(place.type(), place.index());
      }
    }
    return failure;
  }
}
