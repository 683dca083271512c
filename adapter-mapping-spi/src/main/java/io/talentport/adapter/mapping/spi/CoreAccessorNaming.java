package io.talentport.adapter.mapping.spi;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import org.mapstruct.ap.spi.ImmutablesAccessorNamingStrategy;

/**
 * The core's values have accessors without "get". Without this, MapStruct would not see what they
 * hold, and a field that no mapper reads would not be a compile error.
 */
public final class CoreAccessorNaming extends ImmutablesAccessorNamingStrategy {

  private static final String VALUES = "io.talentport.core.model.";

  @Override
  public boolean isGetterMethod(ExecutableElement method) {
    return isAccessorOfValue(method) || super.isGetterMethod(method);
  }

  @Override
  public String getPropertyName(ExecutableElement method) {
    return isAccessorOfValue(method)
        ? method.getSimpleName().toString()
        : super.getPropertyName(method);
  }

  private static boolean isAccessorOfValue(ExecutableElement method) {
    Element owner = method.getEnclosingElement();
    return owner != null
        && owner.getKind() == ElementKind.INTERFACE
        && owner.toString().startsWith(VALUES)
        && method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !method.getModifiers().contains(Modifier.STATIC);
  }
}
