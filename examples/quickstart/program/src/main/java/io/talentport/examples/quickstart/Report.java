package io.talentport.examples.quickstart;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/** Writes the account of a run. */
final class Report {

  private static final int WIDTH = 100;
  private static final int LABEL = 13;

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void heading(String text) {
    out.println();
    out.println("═".repeat(WIDTH));
    out.println(text);
    out.println("═".repeat(WIDTH));
  }

  void section(String port, String title) {
    String line = "── " + port + " · " + title + " ";
    out.println();
    out.println(line + "─".repeat(Math.max(3, WIDTH - TextWidth.of(line))));
  }

  /** A labelled line, wrapped between words where it is too long. */
  void say(String label, @Nullable String text) {
    String margin = TextWidth.pad(label, LABEL);
    for (String line : TextWidth.wrap(String.valueOf(text), WIDTH - LABEL)) {
      out.println(margin + line);
      margin = " ".repeat(LABEL);
    }
  }

  void table(Table table) {
    table.lines().forEach(line -> out.println("  " + line));
  }

  void lastLine(String text) {
    out.println();
    out.println(text);
  }
}
