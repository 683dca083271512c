package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.ConfigurationException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A setting that is null is named, also where it is a map or an Optional. */
@Tag("G9")
class SettingsBuilderTest {

  static Stream<Method> setters() {
    return Arrays.stream(FeishuSettings.builder().getClass().getMethods())
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive());
  }

  @ParameterizedTest
  @MethodSource("setters")
  void aNullIsRefusedByItsName(Method setter) {
    String name = setter.getName().replaceFirst("^(add|put)(All)?(?=[A-Z])", "");
    String setting = Character.toLowerCase(name.charAt(0)) + name.substring(1);

    assertThatThrownBy(() -> setter.invoke(FeishuSettings.builder(), new Object[] {null}))
        .cause()
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(setting.equals("from") ? "instance" : setting);
  }
}
