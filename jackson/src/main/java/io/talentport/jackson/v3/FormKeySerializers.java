package io.talentport.jackson.v3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how values are written as keys. */
final class FormKeySerializers implements Serializers {

  private final boolean inClear;

  FormKeySerializers(boolean inClear) {
    this.inClear = inClear;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Form<?> form = Forms.of(type.getRawClass());
    return form == null ? null : new Key(form, inClear);
  }

  private static final class Key extends ValueSerializer<Object> {

    private final Form<?> form;
    private final boolean inClear;

    Key(Form<?> form, boolean inClear) {
      this.form = form;
      this.inClear = inClear;
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext provider) {
      try {
        generator.writeName(Forms.key(form, value, inClear));
      } catch (RecruitingException refused) {
        throw DatabindException.from(generator, refused.getMessage(), refused);
      }
    }
  }
}
