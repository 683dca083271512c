package io.talentport.test.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** One run of the server. Not thread-safe. */
final class RedisProcess {

  /**
   * The shell becomes the server, so that the process is the server's own. Beside it something
   * waits for a line on the pipe from this JVM: if the pipe ends without one, this JVM has gone.
   */
  private static final String SCRIPT =
      """
      exec 3<&0
      (read -r ended <&3 || kill -9 $$) >/dev/null 2>&1 &
      exec "$0" "$@" </dev/null 3<&-
      """;

  private static final String READY = "Ready to accept connections";

  private final Process process;

  private RedisProcess(Process process) {
    this.process = process;
  }

  static RedisProcess start(List<String> command) {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", SCRIPT));
    shell.addAll(command);
    try {
      Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
      RedisProcess started = new RedisProcess(process);
      started.awaitReady();
      return started;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void awaitReady() throws IOException {
    StringBuilder printed = new StringBuilder();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(READY)) {
        drain(output);
        return;
      }
      printed.append(line).append(System.lineSeparator());
    }
    kill();
    throw new IllegalStateException("The Redis server did not start:\n" + printed);
  }

  /** A full pipe would stop the server. */
  private static void drain(BufferedReader output) {
    Thread reader =
        new Thread(
            () -> {
              try (output) {
                output.transferTo(Writer.nullWriter());
              } catch (IOException ended) {
                // The process was killed, and its pipe with it.
              }
            },
            "redis-output");
    reader.setDaemon(true);
    reader.start();
  }

  void signal(String name) {
    try {
      int exit =
          new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("kill -" + name + " ended with " + exit);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a signal was sent", interrupted);
    }
  }

  void kill() {
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write('\n');
    } catch (IOException ended) {
      // The process has, and what waited for the line as well.
    }
    process.destroyForcibly();
    process.onExit().join();
  }
}
