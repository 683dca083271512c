package io.talentport.jackson.v3;

import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import io.talentport.jackson.internal.ValueWriter;
import java.io.IOException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.type.WritableTypeId;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one form. */
final class FormSerializer extends ValueSerializer<Object> {

  private final Form<?> form;
  private final boolean inClear;

  FormSerializer(Form<?> form, boolean inClear) {
    this.form = form;
    this.inClear = inClear;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
    try {
      Forms.write(form, value, new ValueWriter(new GeneratorOutput(generator, context), inClear));
    } catch (RecruitingException refused) {
      throw DatabindException.from(generator, refused.getMessage(), refused);
    } catch (IOException unwritable) {
      throw JacksonIOException.construct(unwritable);
    }
  }

  /** As an array of type and value, for mappers that write types; the type is the public one. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializationContext context, TypeSerializer types) {
    WritableTypeId type = types.typeId(value, form.type(), JsonToken.VALUE_STRING);
    types.writeTypePrefix(generator, context, type);
    serialize(value, generator, context);
    types.writeTypeSuffix(generator, context, type);
  }
}
