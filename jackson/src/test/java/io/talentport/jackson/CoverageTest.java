package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.PlatformState;
import io.talentport.core.error.FieldViolation;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.model.Resume;
import io.talentport.core.paging.Page;
import io.talentport.jackson.internal.Forms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of the core has a form; what is added to the core is generated with the rest. */
class CoverageTest {

  private static final List<String> PACKAGES =
      List.of("io.talentport.core.model", "io.talentport.core.paging");

  static Stream<Class<?>> valuesOfTheCore() {
    return PACKAGES.stream().flatMap(CoverageTest::publicTypes).filter(CoverageTest::isAValue);
  }

  /** From a folder of classes or a jar. */
  private static Stream<Class<?>> publicTypes(String packageName) {
    URI core =
        URI.create(Resume.class.getProtectionDomain().getCodeSource().getLocation().toString());
    try (ModuleReader classes = ModuleFinder.of(Path.of(core)).findAll().iterator().next().open();
        Stream<String> names = classes.list()) {
      return names
          .filter(name -> name.matches(packageName.replace('.', '/') + "/[A-Za-z]+\\.class"))
          .<Class<?>>map(name -> load(name.replace(".class", "").replace('/', '.')))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new AssertionError(gone);
    }
  }

  /** It is compared by what it holds, or is built; a constant has a name already. */
  private static boolean isAValue(Class<?> type) {
    boolean compared =
        Stream.of(type.getDeclaredMethods()).anyMatch(method -> method.getName().equals("equals"));
    boolean built =
        Stream.of(type.getDeclaredClasses())
            .anyMatch(nested -> nested.getSimpleName().equals("Builder"));
    return !type.isEnum() && (type.isRecord() || compared || built || type == Page.class);
  }

  @ParameterizedTest
  @MethodSource("valuesOfTheCore")
  void everyValueOfTheCoreHasAForm(Class<?> type) {
    assertThat(Forms.ofExactly(type)).as("form of " + type).isNotNull();
  }

  @Test
  void theScanFindsTheValuesThatItIsFor() {
    assertThat(valuesOfTheCore()).contains(Resume.class, Page.class).hasSizeGreaterThan(40);
  }

  @Test
  void whatImplementsOrExtendsAValueHasItsForm() {
    Class<?> hidden = ((Resume) new FullValues().of(Resume.class)).getClass();

    assertThat(Forms.of(hidden)).isSameAs(Forms.ofExactly(Resume.class));
    assertThat(Forms.of(RateLimitedException.class)).isNotNull();
    assertThat(Forms.ofExactly(hidden)).isNull();
    assertThat(Forms.of(String.class)).isNull();
  }

  @Test
  void statesAndFailuresHaveFormsToo() {
    assertThat(Forms.types()).contains(PlatformState.class, FieldViolation.class);
  }
}
