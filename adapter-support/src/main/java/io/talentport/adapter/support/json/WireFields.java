package io.talentport.adapter.support.json;

import io.talentport.adapter.support.spec.OnRequest;
import io.talentport.adapter.support.spec.WireField;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Reads {@link WireField}, and no annotation of Jackson. */
final class WireFields extends NopAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public @Nullable PropertyName findNameForSerialization(
      MapperConfig<?> config, Annotated annotated) {
    return name(annotated);
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(
      MapperConfig<?> config, Annotated annotated) {
    return name(annotated);
  }

  @Override
  public Class<?> @Nullable [] findViews(MapperConfig<?> config, Annotated annotated) {
    WireField field = annotated.getAnnotation(WireField.class);
    return field == null || !field.onRequest() ? null : new Class<?>[] {OnRequest.class};
  }

  private static @Nullable PropertyName name(Annotated annotated) {
    WireField field = annotated.getAnnotation(WireField.class);
    return field == null ? null : PropertyName.construct(field.value());
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
