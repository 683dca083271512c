package io.talentport.benchmarks.run;

import io.talentport.benchmarks.server.CannedServerMain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The canned replies in a process of their own, which ends when this is closed. */
final class ServerProcess implements AutoCloseable {

  private final Process process;
  private final String address;

  private ServerProcess(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  static ServerProcess start(Path java, String classPath) {
    try {
      Process process =
          new JavaProgram(java, classPath, List.of("-Xmx256m"), CannedServerMain.class.getName())
              .process()
              .start();
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      return new ServerProcess(
          process, Objects.requireNonNull(output.readLine(), "The server did not start"));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  String address() {
    return address;
  }

  @Override
  public void close() {
    try {
      process.getOutputStream().close();
    } catch (IOException gone) {
      // It has ended already.
    }
    process.destroy();
  }
}
