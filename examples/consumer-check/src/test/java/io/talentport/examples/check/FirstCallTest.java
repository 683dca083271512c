package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first Java of the READMEs is a program that compiles, runs, and is short. */
class FirstCallTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  @TempDir Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void isAProgramThatRuns(String readme) throws IOException, InterruptedException {
    String program = CodeBlocks.of(Repository.read(Repository.ROOT.resolve(readme)), "java").get(0);
    assertThat(program.lines().count()).isLessThanOrEqualTo(30);

    compile(Files.writeString(folder.resolve("FirstCall.java"), program));
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(run(sandbox.settings())).containsPattern("resume\\d+");
      assertThat(sandbox.seed().submittedResumes()).hasSize(1);
    }
  }

  private void compile(Path source) {
    StringWriter messages = new StringWriter();
    var compiler = ToolProvider.getSystemJavaCompiler();
    var files = compiler.getStandardFileManager(null, null, null);
    boolean compiled =
        compiler
            .getTask(
                messages,
                files,
                null,
                List.of("-d", folder.toString(), "-classpath", CLASS_PATH, "-encoding", "UTF-8"),
                null,
                files.getJavaFileObjects(source))
            .call();
    assertThat(compiled).as(messages.toString()).isTrue();
  }

  private String run(Map<String, String> settings) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    // Both adapters are on this class path; the README's reader has one.
    command.add("-Dtalentport.platform=dingtalk");
    command.addAll(
        List.of(
            "-classpath", folder + System.getProperty("path.separator") + CLASS_PATH, "FirstCall"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }
}
