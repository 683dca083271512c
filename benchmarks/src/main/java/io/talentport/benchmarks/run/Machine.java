package io.talentport.benchmarks.run;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * Where, of what and how often something was measured.
 *
 * @param processor what the processor calls itself
 * @param processors how many of them
 * @param system the operating system
 * @param jdk the JDK that was measured
 * @param feature its feature release: 17, 25
 * @param commit what was measured
 * @param rounds of how many rounds the medians are
 * @param load how many programs wanted a processor before the measurement; negative if unknown
 */
record Machine(
    String processor,
    int processors,
    String system,
    String jdk,
    int feature,
    String commit,
    int rounds,
    double load) {

  /** This machine before a measurement. */
  static Machine here(Path jdk, int rounds) {
    Properties release = release(jdk);
    String version = release.getProperty("JAVA_VERSION", "?").replace("\"", "");
    String vendor = release.getProperty("IMPLEMENTOR", "").replace("\"", "");
    return new Machine(
        processorName(),
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("os.name") + " " + System.getProperty("os.arch"),
        (version + " " + vendor).strip(),
        version.equals("?")
            ? Runtime.version().feature()
            : Runtime.Version.parse(version).feature(),
        currentCommit(),
        rounds,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static Properties release(Path jdk) {
    Properties release = new Properties();
    try (var reader = Files.newBufferedReader(jdk.resolve("release"))) {
      release.load(reader);
    } catch (IOException unknown) {
      // Then its version is not told.
    }
    return release;
  }

  private static String processorName() {
    try {
      return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown processor");
    } catch (IOException notLinux) {
      return System.getProperty("os.arch");
    }
  }

  private static String currentCommit() {
    String commit = git("rev-parse", "--short", "HEAD");
    return commit.isEmpty()
        ? "unknown"
        : git("status", "--porcelain", "--untracked-files=no").isEmpty()
            ? commit
            : commit + " and changes";
  }

  private static String git(String... arguments) {
    try {
      ProcessBuilder command = new ProcessBuilder("git");
      command.command().addAll(List.of(arguments));
      Process process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0
          ? output.strip()
          : "";
    } catch (IOException noGit) {
      return "";
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  @Override
  public String toString() {
    return processor
        + ", "
        + processors
        + " processors, "
        + system
        + "; JDK "
        + jdk
        + "; commit "
        + commit
        + "; rounds: "
        + rounds
        + "; load before the run "
        + (load < 0 ? "unknown" : Metric.number(load));
  }
}
