package io.talentport.jackson.v3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the forms of what is written. */
final class FormSerializers implements Serializers {

  private final boolean inClear;

  FormSerializers(boolean inClear) {
    this.inClear = inClear;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Form<?> form = Forms.of(type.getRawClass());
    return form == null ? null : new FormSerializer(form, inClear);
  }
}
