package io.talentport.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Measures everything, prints the table, and leaves the figures in files. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs; what is measured and how is told by system properties, see {@link Settings}. */
  public static void main(String[] args) throws IOException {
    Settings settings = Settings.read();
    Files.createDirectories(settings.output());
    Machine machine = Machine.here(settings.jdk(), settings.rounds());
    Figures figures = new Figures();
    Progress progress = new Progress(System.err);
    try (ServerProcess server =
        ServerProcess.start(settings.java(), System.getProperty("java.class.path"))) {
      new CallRuns(settings, machine.feature(), server.address(), figures, progress).run();
      new ProgramRuns(settings, machine.feature(), server.address(), figures, progress).run();
    } finally {
      new Results(machine, figures).writeTo(settings.output());
    }
    Results results = new Results(machine, figures);
    System.out.println(results.text());
    requireAll(results.missing(settings.rows()));
    if (settings.docs().isPresent()) {
      results.writeToDocs(settings.docs().get());
    }
  }

  /** A stage that measures nothing must not look like a table that has fewer rows. */
  private static void requireAll(List<String> missing) {
    if (!missing.isEmpty()) {
      throw new IllegalStateException("Not measured: " + String.join("; ", missing));
    }
  }
}
