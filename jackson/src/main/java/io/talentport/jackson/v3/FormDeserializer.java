package io.talentport.jackson.v3;

import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Place;
import io.talentport.jackson.internal.ValueReader;
import java.io.IOException;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Reads the values of one form. What the parser throws is not passed on: its text shows what it
 * stumbled over, which may be a person's data.
 */
final class FormDeserializer extends ValueDeserializer<Object> {

  private final Form<?> form;
  private final JavaType items;
  private final boolean inClear;

  FormDeserializer(Form<?> form, JavaType items, boolean inClear) {
    this.form = form;
    this.items = items;
    this.inClear = inClear;
  }

  @Override
  public Object deserialize(JsonParser parser, DeserializationContext context) {
    ValueReader in = new ValueReader(form, new ParserInput(parser, context, items), inClear);
    try {
      return in.value();
    } catch (RecruitingException refused) {
      throw at(in, failure(in, refused));
    } catch (DatabindException ofAnItem) {
      throw at(in, ofAnItem);
    } catch (StreamConstraintsException tooLarge) {
      throw at(in, MismatchedInputException.from(null, form.type(), tooLarge.getOriginalMessage()));
    } catch (StreamReadException illFormed) {
      throw at(in, failure(in, in.illFormed()));
    } catch (IOException unreadable) {
      throw JacksonIOException.construct(unreadable);
    }
  }

  private DatabindException failure(ValueReader in, RecruitingException refused) {
    DatabindException failure =
        MismatchedInputException.from(null, form.type(), in.problem(refused));
    failure.initCause(refused);
    return failure;
  }

  private static DatabindException at(ValueReader in, DatabindException failure) {
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
