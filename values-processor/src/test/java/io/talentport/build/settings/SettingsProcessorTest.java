package io.talentport.build.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler says and writes for declared settings; the annotations are stand-ins. */
class SettingsProcessorTest {

  private static final String STYLE =
      """
      package io.talentport.core.style;

      public @interface %s {
        %s
      }
      """;

  private static final List<JavaFileObject> ANNOTATIONS =
      List.of(
          source(
              "io/talentport/core/style/PlatformSettings",
              STYLE.formatted("PlatformSettings", "String value();")),
          source(
              "io/talentport/core/style/Setting",
              STYLE.formatted(
                  "Setting",
                  """
                  String en();
                    String zh();
                    String defaultValue() default "";
                    double min() default Double.NaN;
                    double above() default Double.NaN;
                    double max() default Double.NaN;
                    String[] words() default {};
                    Form form() default Form.PLAIN;
                    enum Form { PLAIN, PHRASE, BYTES }
                  """)));

  @TempDir Path output;

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** The errors of a platform whose settings have this accessor. */
  private List<String> compile(String accessor) {
    String settings =
        """
        package paper;

        import io.talentport.core.style.*;

        @PlatformSettings("paper")
        interface PaperSettings {
          %s
        }
        """
            .formatted(accessor);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            found,
            List.of("-proc:only", "-d", output.toString()),
            null,
            List.of(
                ANNOTATIONS.get(0), ANNOTATIONS.get(1), source("paper/PaperSettings", settings)));
    task.setProcessors(List.of(new SettingsProcessor()));
    task.call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .filter(SettingsProcessorTest::isAtTheDeclaration)
        .map(one -> one.getMessage(null))
        .toList();
  }

  /** What is generated does not compile here, without the classes that it uses. */
  private static boolean isAtTheDeclaration(Diagnostic<? extends JavaFileObject> one) {
    return one.getSource() != null && one.getSource().getName().endsWith("/PaperSettings.java");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String appId(); | Declare the setting with @Setting",
        "@Setting(en = \"a\", zh = \"b\") long size(); | A setting cannot be of the type long",
        "@Setting(en = \"a\", zh = \"b\", defaultValue = \"x\") java.util.Optional<String> name();"
            + " | A setting with a default needs neither Optional nor a collection",
        "@Setting(en = \"a\", zh = \"b\", defaultValue = \"x=1\") java.util.Map<String, String>"
            + " m(); | A setting with a default needs neither Optional nor a collection",
      })
  void anAccessorThatNothingCanBeGeneratedFromIsACompileError(String accessor, String error) {
    assertThat(compile(accessor)).contains(error);
  }

  @Test
  void aDefaultMethodIsNoSetting() {
    assertThat(compile("default int twice() { return 2; }")).isEmpty();
  }

  @Test
  void theSchemaAndTheDescriptionAreWritten() throws IOException {
    compile(
        "@Setting(en = \"a \\\"key\\\"\", zh = \"b\", defaultValue = \"7\", min = 1) int"
            + " maxSize();");

    assertThat(Files.readString(output.resolve("paper/PaperSettingsSchema.java")))
        .contains(
            ".withDefault(\"max-size\", SettingTypes.integer(1, 2147483647), \"7\")",
            "case 0 -> from.maxSize();",
            "case 0 -> to.maxSize((int) value);");
    assertThat(Files.readString(output.resolve("META-INF/talentport/settings-paper.json")))
        .isEqualTo(
            """
            {
              "platform": "paper",
              "settings": [
                {"key": "talentport.paper.max-size", "type": "integer", "java": "int", \
            "default": "7", "min": 1, "en": "a \\"key\\"", "zh": "b"}
              ]
            }
            """);
  }
}
