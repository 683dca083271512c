package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** R21: what a rule names and nothing matches, so that the rule watches nothing there. */
final class Constants {

  private Constants() {}

  static Set<String> unmatched(Layout layout, Collection<JavaClass> classes) {
    Set<String> unmatched = new TreeSet<>();
    for (Place place : Place.values()) {
      if (classes.stream().noneMatch(type -> layout.isIn(place, type))) {
        unmatched.add("Place." + place);
      }
    }
    for (AdapterPart part : AdapterPart.values()) {
      if (classes.stream().noneMatch(type -> layout.isIn(part, type))) {
        unmatched.add("AdapterPart." + part);
      }
    }
    for (Module module : Module.values()) {
      for (Library library : module.libraries()) {
        if (classes.stream().noneMatch(type -> uses(layout, type, module, library))) {
          unmatched.add("Module." + module + " allows Library." + library);
        }
      }
    }
    return unmatched;
  }

  private static boolean uses(Layout layout, JavaClass type, Module module, Library library) {
    return layout.kindOf(type) == module
        && type.getDirectDependenciesFromSelf().stream()
            .anyMatch(dependency -> library.has(dependency.getTargetClass()));
  }
}
