package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * A slice is a package, and an adapter's settings are one of their own, with the sources that they
 * name: its entry hands them to its internals, which stand above them and below the entry.
 */
record Slices(Layout layout) implements SliceAssignment {

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    if (!layout.isOurs(type)) {
      return SliceIdentifier.ignore();
    }
    return isSettings(type)
        ? SliceIdentifier.of(type.getPackageName(), "settings")
        : SliceIdentifier.of(type.getPackageName());
  }

  /** With what is generated from them. */
  private boolean isSettings(JavaClass type) {
    return layout.adapterOf(type).filter(type.getPackageName()::equals).isPresent()
        && outermost(type).getSimpleName().matches("\\w+(Settings(Schema)?|Source)");
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(Slices::outermost).orElse(type);
  }

  @Override
  public String getDescription() {
    return "packages, and the settings of each adapter";
  }
}
