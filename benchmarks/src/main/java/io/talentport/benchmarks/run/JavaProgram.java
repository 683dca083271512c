package io.talentport.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A program of this module in a JVM of its own. Immutable.
 *
 * @param java the JVM's executable
 * @param classPath what it finds its classes on
 * @param jvmArguments what the JVM is told
 * @param main the program
 */
record JavaProgram(Path java, String classPath, List<String> jvmArguments, String main) {

  /** What takes longer hangs. */
  private static final int MOST_MINUTES = 5;

  /**
   * What a run gave.
   *
   * @param micros from its start to its end
   * @param output the lines that it printed
   */
  record Run(double micros, List<String> output) {}

  JavaProgram with(String... more) {
    List<String> all = new ArrayList<>(jvmArguments);
    all.addAll(List.of(more));
    return new JavaProgram(java, classPath, all, main);
  }

  JavaProgram withClassPath(String other) {
    return new JavaProgram(java, other, jvmArguments, main);
  }

  ProcessBuilder process(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(jvmArguments);
    command.add("-classpath");
    command.add(classPath);
    command.add(main);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /**
   * Runs it.
   *
   * @throws IllegalStateException if it fails
   */
  Run run(String... arguments) {
    try {
      long began = System.nanoTime();
      Process process = process(arguments).start();
      process.getOutputStream().close();
      CompletableFuture<Boolean> ended =
          process
              .onExit()
              .thenApply(itself -> true)
              .completeOnTimeout(false, MOST_MINUTES, TimeUnit.MINUTES);
      ended.thenAccept(inTime -> process.destroyForcibly());
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int status = process.waitFor();
      double micros = (System.nanoTime() - began) / 1_000.0;
      if (status != 0) {
        throw new IllegalStateException(
            main
                + " "
                + String.join(" ", arguments)
                + (ended.join() ? " ended with status " + status : " was ended, since it hung")
                + ": "
                + output);
      }
      return new Run(micros, output.lines().toList());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(main + " was interrupted", interrupted);
    }
  }
}
