package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Printing a value tells nothing about a person. */
class SecrecyTest {

  /** Every value that {@link Planted} makes. */
  static Stream<Object> filled() {
    return Arrays.stream(Planted.class.getDeclaredMethods())
        .filter(method -> method.getReturnType().isInterface())
        .map(SecrecyTest::made);
  }

  private static Object made(Method planted) {
    try {
      return planted.invoke(null);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Stream<Object> personal() {
    return Stream.concat(
        filled(),
        Stream.of(
            Planted.file(),
            Planted.file().withType(Planted.TEXT),
            PersonName.of(Planted.TEXT),
            EmailAddress.of(Planted.TEXT + "@example.org"),
            MobileNumber.of(Planted.NUMBER),
            IdentificationNumber.of(Planted.NUMBER)));
  }

  @ParameterizedTest
  @MethodSource("personal")
  @Tag("proves:tostring-masked")
  void printsNothingThatWasPlanted(Object value) {
    assertThat(value.toString())
        .contains("***")
        .doesNotContainIgnoringCase(Planted.TEXT)
        .doesNotContain(Planted.NUMBER, Planted.NUMBER.substring(4), "1937");
  }

  /** Without it, an attribute that is added later would escape the test above. */
  @ParameterizedTest
  @MethodSource("filled")
  void leavesNoAttributeUnplanted(Object value) throws ReflectiveOperationException {
    for (Method attribute : attributes(value)) {
      Object content = attribute.invoke(value);
      assertThat(content).as("%s", attribute).isNotEqualTo(Optional.empty());
      if (content instanceof Collection<?> elements) {
        assertThat(elements).as("%s", attribute).isNotEmpty();
      }
    }
  }

  private static Iterable<Method> attributes(Object value) {
    return Arrays.stream(value.getClass().getInterfaces()[0].getMethods())
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getReturnType() != void.class)
        .toList();
  }
}
