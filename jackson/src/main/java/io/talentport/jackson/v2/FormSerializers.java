package io.talentport.jackson.v2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import org.jspecify.annotations.Nullable;

/** Finds the forms of what is written. */
final class FormSerializers extends Serializers.Base {

  private final boolean inClear;

  FormSerializers(boolean inClear) {
    this.inClear = inClear;
  }

  @Override
  public @Nullable JsonSerializer<?> findSerializer(
      SerializationConfig config, JavaType type, BeanDescription description) {
    Form<?> form = Forms.of(type.getRawClass());
    return form == null ? null : new FormSerializer(form, inClear);
  }
}
