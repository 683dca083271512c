package io.talentport.jackson.v2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import org.jspecify.annotations.Nullable;

/** Finds the forms of what is read. */
final class FormDeserializers extends Deserializers.Base {

  private final boolean inClear;

  FormDeserializers(boolean inClear) {
    this.inClear = inClear;
  }

  @Override
  public @Nullable JsonDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    Form<?> form = Forms.ofExactly(type.getRawClass());
    return form == null
        ? null
        : new FormDeserializer(form, type.containedTypeOrUnknown(0), inClear);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return Forms.ofExactly(type) != null;
  }
}
