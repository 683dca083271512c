package io.talentport.spring.boot;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads the text form of {@link Pairs}; ignores maps of other properties. */
final class PairsConverter implements ConditionalGenericConverter {

  @Override
  public Set<ConvertiblePair> getConvertibleTypes() {
    return Set.of(new ConvertiblePair(String.class, Map.class));
  }

  @Override
  public boolean matches(TypeDescriptor source, TypeDescriptor target) {
    return target.hasAnnotation(Pairs.class);
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (source == null || source.toString().isBlank()) {
      return pairs;
    }
    for (String pair : source.toString().split(",", -1)) {
      int equalsAt = pair.indexOf('=');
      if (equalsAt < 1
          || pairs.put(pair.substring(0, equalsAt).strip(), pair.substring(equalsAt + 1).strip())
              != null) {
        throw new IllegalArgumentException("not pairs with each name once");
      }
    }
    return pairs;
  }
}
