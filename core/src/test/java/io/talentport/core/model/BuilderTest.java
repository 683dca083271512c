package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.IncompleteValueException;
import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BuilderTest {

  static Stream<Arguments> unfinished() {
    return Stream.of(
        unfinished(ExternalApplication.builder()::build, "id", "talentId"),
        unfinished(Identification.builder()::build, "type", "number"),
        unfinished(JobOutcome.builder()::build, "job", "status"),
        unfinished(PersonalDetails.builder()::build, "name"),
        unfinished(Resume.builder()::build, "person"),
        unfinished(ResumeReceipt.builder()::build, "platform"),
        unfinished(ResumeRecord.builder()::build, "grain"),
        unfinished(ResumeSource.builder()::build, "id"),
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
    return Stream.of(
            CareerSummary.builder(),
            ContactDetails.builder(),
            Education.builder(),
            Employment.builder(),
            ExternalApplication.builder(),
            HighestEducation.builder(),
            Identification.builder(),
            JobExpectation.builder(),
            JobOutcome.builder(),
            OriginalMail.builder(),
            PersonalDetails.builder(),
            Project.builder(),
            RecordSource.builder(),
            Resume.builder(),
            ResumeReceipt.builder(),
            ResumeRecord.builder(),
            ResumeRecordQuery.builder(),
            ResumeSource.builder(),
            TalentMatch.builder(),
            TalentQuery.builder(),
            Training.builder(),
            UnreadableValue.builder())
        .flatMap(builder -> Arrays.stream(builder.getClass().getMethods()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive())
        // A null container is the one thing that the generated builders do not check.
        .filter(method -> method.getParameterTypes()[0] != Optional.class);
  }

  @ParameterizedTest
  @MethodSource("setters")
  void refusesNullByTheAttributesName(Method setter) throws ReflectiveOperationException {
    Class<?> type = setter.getParameterTypes()[0];
    Class<?> owner = setter.getDeclaringClass().getEnclosingClass();
    Class<?> value = owner.isInterface() ? owner : owner.getInterfaces()[0];
    Object builder = value.getMethod("builder").invoke(null);

    assertThatThrownBy(() -> setter.invoke(builder, nullFor(type)))
        .cause()
        .isInstanceOfSatisfying(
            IncompleteValueException.class,
            thrown -> assertThat(thrown.missing()).containsExactly(attributeOf(setter, type)));
  }

  private static Object[] nullFor(Class<?> type) {
    if (type == Iterable.class) {
      return new Object[] {Collections.singletonList(null)};
    }
    return new Object[] {type.isArray() ? Array.newInstance(type.getComponentType(), 1) : null};
  }

  private static String attributeOf(Method setter, Class<?> type) {
    String name = setter.getName();
    if (name.equals("from")) {
      return "instance";
    }
    String attribute = name.replaceFirst("^add(All)?(?=[A-Z])", "");
    boolean ofElements = type == Iterable.class || !attribute.equals(name);
    return Character.toLowerCase(attribute.charAt(0))
        + attribute.substring(1)
        + (ofElements ? " element" : "");
  }
}
