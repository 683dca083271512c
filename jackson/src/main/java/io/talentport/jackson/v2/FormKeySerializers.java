package io.talentport.jackson.v2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds how values are written as keys. */
final class FormKeySerializers extends Serializers.Base {

  private final boolean inClear;

  FormKeySerializers(boolean inClear) {
    this.inClear = inClear;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Form<?> form = Forms.of(type.getRawClass());
    return form == null ? null : new Key(form, inClear);
  }

  private static final class Key extends JsonSerializer<Object> {

    private final Form<?> form;
    private final boolean inClear;

    Key(Form<?> form, boolean inClear) {
      this.form = form;
      this.inClear = inClear;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider provider)
        throws IOException {
      try {
        generator.writeFieldName(Forms.key(form, value, inClear));
      } catch (RecruitingException refused) {
        throw JsonMappingException.from(generator, refused.getMessage(), refused);
      }
    }
  }
}
