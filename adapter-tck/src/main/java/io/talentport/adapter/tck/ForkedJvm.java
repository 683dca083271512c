package io.talentport.adapter.tck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program in a separate process, with the class path of the tests, little memory and the settings
 * in its environment: for tests of how much memory an adapter takes.
 *
 * @param exitValue what it ended with
 * @param output what it printed
 */
public record ForkedJvm(int exitValue, String output) {

  /**
   * Runs a program to its end.
   *
   * @param program has a main method
   * @param megabytes the largest heap
   * @param settings the adapter's settings by their whole names
   * @param patience after which it is killed and the test fails
   * @param arguments for the main method
   */
  public static ForkedJvm run(
      Class<?> program,
      int megabytes,
      Map<String, String> settings,
      Duration patience,
      String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+ExitOnOutOfMemoryError",
                // The log of every byte that an HTTP client reads is not what is measured.
                "-Dlogback.configurationFile=io/talentport/adapter/tck/logback-silent.xml",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("forked", ".txt");
    try {
      ProcessBuilder java =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
      settings.forEach((key, value) -> java.environment().put(variable(key), value));
      int exitValue = exitValue(java.start(), patience);
      return new ForkedJvm(exitValue, Files.readString(output).strip());
    } finally {
      Files.delete(output);
    }
  }

  private static int exitValue(Process process, Duration patience) throws InterruptedException {
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError("the program did not end within " + patience);
      }
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String variable(String key) {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
  }
}
