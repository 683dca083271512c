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

/** The first Java that users read compiles, runs and is short. */
class FirstCallTest {

  private static final String CLASS_PATH = System.getProperty("java.class.path");

  /** What the README leaves out around its first code. */
  private static final String AROUND =
      """
      import io.talentport.core.*;
      import io.talentport.core.model.*;
      import io.talentport.core.port.*;

      public final class FirstCall {
        private static final class log {
          static void info(String text, Object value) {
            System.out.println(text.replace("{}", value.toString()));
          }
        }

        public static void main(String... arguments) {
          Resume resume =
              Resume.builder()
                  .person(PersonalDetails.builder().name(PersonName.of("林夏")).build())
                  .contacts(ContactDetails.builder().mobile(MobileNumber.of("13900004321")).build())
                  .build();
      %s
        }
      }
      """;

  @TempDir Path folder = Path.of("");

  private static String firstCode(String document) {
    return CodeBlocks.of(Repository.read(Repository.ROOT.resolve(document)), "java").get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theReadmeSubmitsAndFinds(String readme) throws IOException, InterruptedException {
    String code = firstCode(readme);
    assertThat(code.lines().count()).isLessThanOrEqualTo(7);

    compile(AROUND.formatted(code));
    try (Sandbox sandbox = Sandbox.start()) {
      sandbox.seed().talent("6930000000000000077", "86", "13900000000", null, null, null, null);
      assertThat(run(sandbox.settings(), "feishu")).contains("6930000000000000077");
      assertThat(sandbox.seed().createdTalents()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/getting-started.md", "docs/getting-started.zh-CN.md"})
  void gettingStartedHasAWholeProgram(String document) throws IOException, InterruptedException {
    String program = firstCode(document);
    assertThat(program.lines().count()).isLessThanOrEqualTo(30);

    compile(program);
    try (Sandbox sandbox = Sandbox.start()) {
      assertThat(run(sandbox.settings(), "dingtalk")).containsPattern("resume\\d+");
      assertThat(sandbox.seed().submittedResumes()).hasSize(1);
    }
  }

  private void compile(String program) throws IOException {
    Path source = Files.writeString(folder.resolve("FirstCall.java"), program);
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

  private String run(Map<String, String> settings, String platform)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
    // Both adapters are on this class path; the reader has one.
    command.add("-Dtalentport.platform=" + platform);
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
