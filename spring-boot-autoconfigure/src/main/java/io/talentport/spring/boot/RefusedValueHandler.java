package io.talentport.spring.boot;

import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ErrorDetails;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.AbstractBindHandler;
import org.springframework.boot.context.properties.bind.BindContext;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.util.unit.DataSize;

/**
 * Reports a value that does not fit its property, without the value, which Spring would show: it
 * may be a secret under the wrong name.
 */
final class RefusedValueHandler extends AbstractBindHandler {

  private final PropertyNames names;

  RefusedValueHandler(BindHandler parent, PropertyNames names) {
    super(parent);
    this.names = names;
  }

  @Override
  public Object onFailure(
      ConfigurationPropertyName name, Bindable<?> target, BindContext context, Exception error)
      throws Exception {
    if (!PropertyNames.ROOT.isAncestorOf(name)) {
      return super.onFailure(name, target, context, error);
    }
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConfigurationException said) {
        throw names.renamed(PropertyNames.ROOT, said);
      }
    }
    String written = names.find(name).map(PropertyNames.Written::written).orElse(name.toString());
    throw new ConfigurationException(
        ErrorDetails.of(written + " must be " + form(target))
            .remedy("Correct it, or leave it out for the default.")
            .build());
  }

  private static String form(Bindable<?> target) {
    Class<?> type = target.getType().resolve(Object.class);
    if (type.isEnum()) {
      return "one of "
          + Arrays.stream(type.getEnumConstants())
              .map(Object::toString)
              .map(word -> word.toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
    }
    if (type == Duration.class) {
      return "a duration, like 10s or PT10S";
    }
    if (type == DataSize.class) {
      return "a size, like 16MB or 16777216";
    }
    if (type == URI.class) {
      return "an address, like https://host/path";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "true or false";
    }
    if (type.isRecord()) {
      return "nested properties";
    }
    if (type == Map.class) {
      return "pairs, each name once: nested properties, or one text like one=1, two=2";
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a number" : "a text";
  }
}
