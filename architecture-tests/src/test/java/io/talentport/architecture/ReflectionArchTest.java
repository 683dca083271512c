package io.talentport.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.talentport.architecture.Conditions.haveNoDependency;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Native images need no hint for carriers and values: nothing reflects upon them. */
@Tag("slow")
@Tag("same-on-every-jdk")
class ReflectionArchTest {

  private static boolean isCarrier(JavaClass type) {
    return type.getPackageName().contains(".internal.wire.")
        && type.getPackageName().endsWith(".model");
  }

  private static boolean isJson(JavaClass type) {
    return type.getPackageName().equals("io.talentport.adapter.support.json")
        || Layout.PRODUCT.isIn(Place.JACKSON, type);
  }

  private static boolean readsOrWritesJson(JavaClass type) {
    return isCarrier(type) || isJson(type);
  }

  private static boolean asksForMembers(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Class.class)
        && access
            .getName()
            .matches("forName|newInstance|get(Declared)?(Field|Method|Constructor)s?");
  }

  @Test
  void whatReadsAndWritesJsonDoesNotReflect() {
    classes()
        .that(describe("read or write JSON", ReflectionArchTest::readsOrWritesJson))
        .should(
            haveNoDependency(
                "reflection",
                dependency ->
                    dependency.getTargetClass().getPackageName().equals("java.lang.reflect")))
        .check(Product.classes());
    List<String> asking =
        Product.classes().stream()
            .filter(ReflectionArchTest::readsOrWritesJson)
            .flatMap(type -> type.getAccessesFromSelf().stream())
            .filter(ReflectionArchTest::asksForMembers)
            .map(JavaAccess::getDescription)
            .toList();
    assertThat(asking).isEmpty();
  }

  @Test
  void carriersAndTheirReaderAreAmongTheClassesThatAreWatched() {
    assertThat(Product.classes().stream().filter(ReflectionArchTest::isCarrier)).isNotEmpty();
    assertThat(Product.classes().stream().filter(ReflectionArchTest::isJson)).isNotEmpty();
  }
}
