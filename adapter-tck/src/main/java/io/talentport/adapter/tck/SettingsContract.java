package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.ConfigurationException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings are normalised or refused by name, and printed without secrets. */
abstract class SettingsContract extends ContractGroup {

  Stream<Method> setters() {
    return adapter().typedSettings().stream()
        .flatMap(typed -> Arrays.stream(typed.builder().get().getClass().getMethods()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !method.getParameterTypes()[0].isPrimitive());
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("setters")
  @Tag("G9")
  @ContractCase(value = "C133", mayHaveNoCase = true)
  @DisplayName("C133 names a setting that is null, also where it is a map or an Optional")
  void required_namesASettingThatIsNull(Method setter) {
    String name = setter.getName().replaceFirst("^(add|put)(All)?(?=[A-Z])", "");
    String setting = Character.toLowerCase(name.charAt(0)) + name.substring(1);
    Object builder = adapter().typedSettings().orElseThrow().builder().get();

    assertThatThrownBy(() -> setter.invoke(builder, new Object[] {null}))
        .cause()
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(setting.equals("from") ? "instance" : setting);
  }

  Stream<TypedSettings> typedSettings() {
    return adapter().typedSettings().stream();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("typedSettings")
  @Tag("D4")
  @ContractCase(value = "C134", mayHaveNoCase = true)
  @DisplayName("C134 prints its settings without secrets")
  void required_printsItsSettingsWithoutSecrets(TypedSettings typed) {
    Map<String, String> settings =
        fixture()
            .settings(
                "proxy", "http://proxy.example.org:3128",
                "proxy-user", "liu",
                "proxy-password", "marker-pass");

    String printed = typed.reader().apply(settings).toString();

    assertThat(printed).contains("proxy.example.org").doesNotContain("marker-pass");
    adapter()
        .secretSettings()
        .forEach(name -> assertThat(printed).doesNotContain(settings.get(fixture().key(name))));
  }

  Stream<String> mandatorySettings() {
    return adapter().mandatorySettings().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mandatorySettings")
  @Tag("C10")
  @ContractCase("C135")
  @DisplayName("C135 strips blank and invisible characters around a key, and refuses them within")
  void required_refusesAnInvisibleCharacterWithinAKey(String name) {
    String value = fixture().settings().get(fixture().key(name));
    for (String blank : List.of(" ", "\u00a0", "\u3000", "\u200b", "\ufeff", "\n")) {
      assertThatCode(() -> fixture().connect(name, blank + value + blank))
          .doesNotThrowAnyException();
      assertRefused(name, "s3" + blank + "s3cret");
      assertRefused(name, blank);
    }
    fixture().nothingWasSent();
  }

  private void assertRefused(String name, String wrong) {
    assertThat(
            ExpectedFailure.of(ConfigurationException.class, () -> fixture().connect(name, wrong)))
        .hasMessageContaining(fixture().key(name))
        .hasMessageNotContaining("s3cret");
  }
}
