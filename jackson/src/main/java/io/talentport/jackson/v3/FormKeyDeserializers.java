package io.talentport.jackson.v3;

import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Forms;
import io.talentport.jackson.internal.TextForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;
import tools.jackson.databind.exc.MismatchedInputException;

/** Finds how values are read from keys. */
final class FormKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return Forms.ofExactly(type.getRawClass()) instanceof TextForm<?> form ? new Key(form) : null;
  }

  private static final class Key extends KeyDeserializer {

    private final TextForm<?> form;

    Key(TextForm<?> form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
      try {
        return form.of(key);
      } catch (RecruitingException refused) {
        MismatchedInputException failure =
            MismatchedInputException.from(null, form.type(), Forms.problemOfKey(form, refused));
        failure.initCause(refused);
        throw failure;
      }
    }
  }
}
