package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.CoreClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every class of the model that lists its constants with {@code known()}. */
class VocabularyTest {

  static Stream<Class<?>> vocabularies() {
    return CoreClasses.besides(Resume.class).stream()
        .filter(type -> Arrays.stream(type.getMethods()).anyMatch(VocabularyTest::listsConstants));
  }

  private static boolean listsConstants(Method method) {
    return method.getName().equals("known") && Modifier.isStatic(method.getModifiers());
  }

  private static List<?> known(Class<?> vocabulary) throws ReflectiveOperationException {
    return (List<?>) vocabulary.getMethod("known").invoke(null);
  }

  private static Object of(Class<?> vocabulary, String word) throws ReflectiveOperationException {
    return vocabulary.getMethod("of", String.class).invoke(null, word);
  }

  private static List<Object> constants(Class<?> vocabulary) throws ReflectiveOperationException {
    List<Object> constants = new ArrayList<>();
    for (Field field : vocabulary.getFields()) {
      if (field.getType() == vocabulary) {
        constants.add(field.get(null));
      }
    }
    return constants;
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void keepsAnUnknownWordAsItCame(Class<?> vocabulary) throws ReflectiveOperationException {
    Object unknown = of(vocabulary, "xyz");

    assertThat(unknown).hasToString("xyz").isEqualTo(of(vocabulary, "xyz"));
    assertThat(known(vocabulary)).noneMatch(unknown::equals);
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void listsEachConstantOnceAndFindsItByItsWord(Class<?> vocabulary)
      throws ReflectiveOperationException {
    List<?> known = known(vocabulary);

    assertThat(known).isNotEmpty().doesNotHaveDuplicates();
    assertThat(constants(vocabulary)).isEqualTo(known);
    for (Object constant : known) {
      assertThat(of(vocabulary, constant.toString())).isEqualTo(constant);
    }
  }
}
