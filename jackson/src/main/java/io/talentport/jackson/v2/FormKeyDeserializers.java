package io.talentport.jackson.v2;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.talentport.core.error.RecruitingException;
import io.talentport.jackson.internal.Forms;
import io.talentport.jackson.internal.TextForm;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds how values are read from keys. */
final class FormKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription description) {
    return Forms.ofExactly(type.getRawClass()) instanceof TextForm<?> form ? new Key(form) : null;
  }

  private static final class Key extends KeyDeserializer {

    private final TextForm<?> form;

    Key(TextForm<?> form) {
      this.form = form;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
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
