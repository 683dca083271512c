package io.talentport.jackson.v3;

import io.talentport.jackson.internal.Form;
import io.talentport.jackson.internal.Forms;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Finds the forms of what is read. */
final class FormDeserializers extends Deserializers.Base {

  private final boolean inClear;

  FormDeserializers(boolean inClear) {
    this.inClear = inClear;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
