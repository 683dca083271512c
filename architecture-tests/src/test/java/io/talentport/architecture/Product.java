package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The classes of every module on the class path, imported once. */
final class Product {

  private static final ImportOption NOT_THIS_MODULE =
      location -> !location.contains("/io/talentport/architecture/");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(NOT_THIS_MODULE)
          .importPackages(Layout.PRODUCT.root());

  private Product() {}

  static JavaClasses classes() {
    return CLASSES;
  }
}
