package io.talentport.build.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

class ReachabilityProcessorTest {

  private static final String[] ALL = {
    "artifact=com.example/paper-core",
    "proxied=paper.port",
    "reflected=paper.model",
    "named=paper.Found",
    "resources=paper/file.properties"
  };

  @TempDir Path output;

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name.replace('.', '/') + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private List<String> compile(String... options) {
    List<String> arguments = new ArrayList<>(List.of("-proc:only", "-d", output.toString()));
    for (String option : options) {
      arguments.add("-Areachability." + option);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            found,
            arguments,
            null,
            List.of(
                source("paper.Found", "package paper; public interface Found {}"),
                source("paper.port.Jobs", "package paper.port; public interface Jobs {}"),
                source("paper.port.Mark", "package paper.port; public @interface Mark {}"),
                source(
                    "paper.model.Job",
                    "package paper.model; public interface Job { record Id(String value) {} }"),
                source("paper.model.Kind", "package paper.model; public enum Kind { A }")));
    task.setProcessors(List.of(new ReachabilityProcessor()));
    task.call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getMessage(null))
        .toList();
  }

  private String written(String file) throws IOException {
    return Files.readString(
        output.resolve("META-INF/native-image/com.example/paper-core").resolve(file));
  }

  @Test
  void theFormOfNewerVersionsIsWritten() throws IOException {
    assertThat(compile(ALL)).isEmpty();

    assertThat(written("reachability-metadata.json"))
        .isEqualTo(
            """
            {
              "reflection": [
                {"type": "paper.model.Job", "allDeclaredMethods": true, "allPublicMethods": true},
                {"type": "paper.model.Job$Id", "allDeclaredMethods": true, "allPublicMethods": true},
                {"type": "paper.port.Jobs", "allDeclaredMethods": true, "allPublicMethods": true},
                {"type": "paper.Found"},
                {"type": {"proxy": ["paper.port.Jobs"]}}
              ],
              "resources": [
                {"glob": "paper/file.properties"}
              ]
            }
            """);
  }

  @Test
  void theFormOfOlderVersionsIsWritten() throws IOException {
    assertThat(compile(ALL)).isEmpty();

    assertThat(written("reflect-config.json"))
        .startsWith(
            """
            [
              {"name": "paper.model.Job", "allDeclaredMethods": true, "allPublicMethods": true, \
            "allRecordComponents": true},
            """)
        .endsWith("  {\"name\": \"paper.Found\"}\n]\n");
    assertThat(written("proxy-config.json"))
        .isEqualTo("[\n  {\"interfaces\": [\"paper.port.Jobs\"]}\n]\n");
    assertThat(written("resource-config.json"))
        .isEqualTo(
            "{\"resources\": {\"includes\": [\n"
                + "  {\"pattern\": \"\\\\Qpaper/file.properties\\\\E\"}\n]}}\n");
  }

  @Test
  void nothingIsWrittenWithoutAnArtifact() {
    assertThat(compile("proxied=paper.port")).isEmpty();

    assertThat(output).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource({
    "proxied=paper.ports, No interface is in",
    "reflected=paper.models, No interface or record is in",
    "named=paper.Lost, There is no type paper.Lost"
  })
  void anOptionThatNamesNothingIsACompileError(String option, String error) {
    assertThat(compile("artifact=com.example/paper-core", option))
        .singleElement()
        .satisfies(message -> assertThat(message).startsWith(error));
  }
}
