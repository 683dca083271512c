package io.talentport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Optional;

/**
 * What lives where below a root package. The rules ask it instead of naming packages, so that they
 * run on the product and on a fixture alike.
 */
record Layout(String root) {

  static final Layout PRODUCT = new Layout("io.talentport");

  static Layout ofFixture(String rule) {
    return new Layout("io.talentport.architecture.fixtures." + rule);
  }

  static boolean within(String packageName, JavaClass type) {
    String own = type.getBaseComponentType().getPackageName();
    return own.equals(packageName) || own.startsWith(packageName + ".");
  }

  static boolean isOfTheJdk(JavaClass type) {
    return type.getBaseComponentType().isPrimitive()
        || within("java", type)
        || within("javax.net", type)
        || within("javax.crypto", type);
  }

  static boolean isInternal(JavaClass type) {
    return Arrays.asList(type.getBaseComponentType().getPackageName().split("\\."))
        .contains("internal");
  }

  String packageOf(Place place) {
    return place.below(root);
  }

  boolean isOurs(JavaClass type) {
    return within(root, type);
  }

  boolean isIn(Place place, JavaClass type) {
    return within(packageOf(place), type);
  }

  DescribedPredicate<JavaClass> in(Place place) {
    return DescribedPredicate.describe("are in " + packageOf(place), type -> isIn(place, type));
  }

  DescribedPredicate<JavaClass> inAnyAdapter() {
    return DescribedPredicate.describe("are in an adapter", type -> adapterOf(type).isPresent());
  }

  /** The package of the adapter that the type belongs to; what all adapters share is none. */
  Optional<String> adapterOf(JavaClass type) {
    if (!isIn(Place.ADAPTERS, type)
        || isIn(Place.ADAPTER_SUPPORT, type)
        || isIn(Place.ADAPTER_TCK, type)) {
      return Optional.empty();
    }
    return childOf(packageOf(Place.ADAPTERS), type);
  }

  boolean isIn(AdapterPart part, JavaClass type) {
    return adapterOf(type).filter(adapter -> within(part.below(adapter), type)).isPresent();
  }

  Module kindOf(JavaClass type) {
    if (isIn(Place.CORE, type)) {
      return Module.CORE;
    }
    if (isIn(Place.ADAPTER_SUPPORT, type)) {
      return Module.ADAPTER_SUPPORT;
    }
    if (isIn(Place.ADAPTER_TCK, type)) {
      return Module.ADAPTER_TCK;
    }
    if (isIn(Place.ADAPTERS, type)) {
      return Module.ADAPTER;
    }
    if (isIn(Place.COORDINATION, type)) {
      return Module.COORDINATION_REDIS;
    }
    if (isIn(Place.SANDBOX_JUNIT5, type)) {
      return Module.SANDBOX_JUNIT5;
    }
    if (isIn(Place.SANDBOX, type)) {
      return Module.SANDBOX;
    }
    if (isIn(Place.SPRING_BOOT_TEST, type)) {
      return Module.SPRING_BOOT_TEST;
    }
    if (isIn(Place.SPRING_BOOT, type)) {
      return Module.SPRING_BOOT;
    }
    if (isIn(Place.MICROMETER, type)) {
      return Module.MICROMETER;
    }
    if (isIn(Place.JACKSON, type)) {
      return Module.JACKSON;
    }
    return isIn(Place.EXAMPLES, type) ? Module.EXAMPLE : Module.UNLISTED;
  }

  /** The name of the one module that the type belongs to: two adapters are two modules. */
  String moduleOf(JavaClass type) {
    Module kind = kindOf(type);
    Optional<String> own =
        switch (kind) {
          case ADAPTER -> adapterOf(type);
          case EXAMPLE -> childOf(packageOf(Place.EXAMPLES), type);
          case UNLISTED -> childOf(root, type);
          default -> Optional.empty();
        };
    return own.orElse(kind.name());
  }

  private static Optional<String> childOf(String parent, JavaClass type) {
    String own = type.getBaseComponentType().getPackageName();
    if (!own.startsWith(parent + ".")) {
      return Optional.empty();
    }
    int end = own.indexOf('.', parent.length() + 1);
    return Optional.of(end < 0 ? own : own.substring(0, end));
  }
}
