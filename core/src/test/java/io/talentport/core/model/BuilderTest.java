package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.CoreClasses;
import io.talentport.core.error.IncompleteValueException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

  static Stream<Arguments> unfinished() {
    return Stream.of(
        unfinished(ExternalApplication.builder()::build, "id", "talentId"),
        unfinished(Identification.builder()::build, "type", "number"),
        unfinished(JobOutcome.builder()::build, "job", "status"),
        unfinished(NotCarriedReason.builder()::build, "field", "reason"),
        unfinished(PersonalDetails.builder()::build, "name"),
        unfinished(Resume.builder()::build, "person"),
        unfinished(ResumeReceipt.builder()::build, "platform"),
        unfinished(ResumeRecord.builder()::build, "subject"),
        unfinished(ResumeSource.builder()::build, "id"),
        unfinished(SubmitPlan.builder()::build, "platform"),
        unfinished(TalentMatch.builder()::build, "talentId"),
        unfinished(UnreadableValue.builder()::build, "field"));
  }

  private static Arguments unfinished(Supplier<?> build, String... missing) {
    return Arguments.of(build, missing);
  }

  @ParameterizedTest
  @MethodSource("unfinished")
  void namesTheMandatoryAttributesThatAreMissing(Supplier<?> build, String[] missing) {
    assertThatExceptionOfType(IncompleteValueException.class)
        .isThrownBy(build::get)
        .withMessageStartingWith(String.join(", ", missing) + " must have a value")
        .satisfies(thrown -> assertThat(thrown.missing()).containsExactly(missing))
        .satisfies(thrown -> assertThat(thrown.field()).hasValue(String.join(", ", missing)));
  }

  static Stream<Method> setters() {
    return CoreClasses.besides(Resume.class).stream()
        .flatMap(value -> Arrays.stream(value.getMethods()))
        .filter(method -> method.getName().equals("builder"))
        .map(Method::getReturnType)
        .flatMap(builder -> Arrays.stream(builder.getMethods()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive());
  }

  private static Object builderOf(Method setter) throws ReflectiveOperationException {
    Class<?> owner = setter.getDeclaringClass().getEnclosingClass();
    Class<?> value = valueOf(owner);
    return value.getMethod("builder").invoke(null);
  }

  /** The implementation is generated, of an interface or of an abstract class. */
  private static Class<?> valueOf(Class<?> owner) {
    if (owner.isInterface() || Modifier.isAbstract(owner.getModifiers())) {
      return owner;
    }
    return owner.getInterfaces().length > 0 ? owner.getInterfaces()[0] : owner.getSuperclass();
  }

  @ParameterizedTest
  @MethodSource("setters")
  @Tag("G9")
  void refusesNullByTheAttributesName(Method setter) throws ReflectiveOperationException {
    refuses(setter, null, attributeOf(setter));
  }

  static Stream<Method> containers() {
    return setters()
        .filter(
            method ->
                method.getParameterTypes()[0] == Iterable.class
                    || method.getParameterTypes()[0].isArray());
  }

  @ParameterizedTest
  @MethodSource("containers")
  void refusesANullElementByTheAttributesName(Method setter) throws ReflectiveOperationException {
    Class<?> type = setter.getParameterTypes()[0];
    Object oneNull =
        type.isArray()
            ? Array.newInstance(type.getComponentType(), 1)
            : Collections.singletonList(null);

    refuses(setter, oneNull, attributeOf(setter) + " element");
  }

  private static void refuses(Method setter, @Nullable Object argument, String missing)
      throws ReflectiveOperationException {
    Object builder = builderOf(setter);

    assertThatThrownBy(() -> setter.invoke(builder, argument))
        .cause()
        .isInstanceOfSatisfying(
            IncompleteValueException.class,
            thrown -> assertThat(thrown.missing()).containsExactly(missing));
  }

  private static String attributeOf(Method setter) {
    String name = setter.getName();
    if (name.equals("from")) {
      return "instance";
    }
    String attribute = name.replaceFirst("^(add|put)(All)?(?=[A-Z])", "");
    boolean ofOneElement =
        name.startsWith("add")
            && !attribute.equals(name)
            && setter.getParameterTypes()[0] != Iterable.class
            && !setter.getParameterTypes()[0].isArray();
    return Character.toLowerCase(attribute.charAt(0))
        + attribute.substring(1)
        + (ofOneElement ? " element" : "");
  }
}
