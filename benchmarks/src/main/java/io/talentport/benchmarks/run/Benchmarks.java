package io.talentport.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, prints the table, and leaves the figures in files. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs; what is measured and how is told by system properties, see {@link Settings}. */
  public static void main(String[] args) throws IOException, RunnerException {
    Settings settings = Settings.read();
    Files.createDirectories(settings.output());
    Machine machine = Machine.here(settings.jdk());
    Figures figures = new Figures();
    Progress progress = new Progress(System.err);
    try (ServerProcess server =
        ServerProcess.start(settings.java(), System.getProperty("java.class.path"))) {
      new CallRuns(settings, machine.feature(), server.address(), figures, progress).run();
      new ProgramRuns(settings, machine.feature(), server.address(), figures, progress).run();
    }
    Results results = new Results(machine, figures);
    results.writeTo(settings.output());
    if (settings.docs().isPresent()) {
      results.writeToDocs(settings.docs().get());
    }
    System.out.println(results.text());
  }
}
