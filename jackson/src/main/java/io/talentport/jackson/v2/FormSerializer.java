package io.talentport.jackson.v2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.type.WritableTypeId;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import io.talentport.jackson.internal.ValueWriter;
import java.io.IOException;

/** Writes the values of one form. */
final class FormSerializer extends JsonSerializer<Object> {

  private final Form<?> form;
  private final boolean inClear;

  FormSerializer(Form<?> form, boolean inClear) {
    this.form = form;
    this.inClear = inClear;
  }

  @Override
  public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
      throws IOException {
    try {
      Forms.write(form, value, new ValueWriter(new GeneratorOutput(generator, provider), inClear));
    } catch (RecruitingException refused) {
      throw JsonMappingException.from(generator, refused.getMessage(), refused);
    }
  }

  /** As an array of type and value, for mappers that write types; the type is the public one. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types)
      throws IOException {
    WritableTypeId type = types.typeId(value, form.type(), JsonToken.VALUE_STRING);
    types.writeTypePrefix(generator, type);
    serialize(value, generator, provider);
    types.writeTypeSuffix(generator, type);
  }
}
