package io.talentport.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is left of a run: every figure as JSON, the table, the charts. */
final class Results {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Whose charts the documentation shows. */
  private static final int OLDEST_JDK = 17;

  private final Machine machine;
  private final Figures figures;
  private final String table;

  Results(Machine machine, Figures figures) {
    this.machine = machine;
    this.figures = figures;
    this.table = Table.of(Lines.all(), figures);
  }

  /** The table, with what it was measured on. */
  String text() {
    return machine + "\n\n" + table;
  }

  /** Writes everything. */
  void writeTo(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("results.json"),
        JSON.writeValueAsString(Map.of("machine", machine, "figures", figures.all())));
    Files.writeString(folder.resolve("table.md"), text());
    writeCharts(folder);
  }

  /** Writes the table of this JDK into the documentation, and with the oldest JDK the charts. */
  void writeToDocs(Path docs) throws IOException {
    Path page = docs.resolve("performance.md");
    String text = Files.readString(page);
    String begin = "<!-- measured: JDK " + machine.feature() + " -->\n";
    String end = "<!-- /measured: JDK " + machine.feature() + " -->";
    int from = text.indexOf(begin);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(page + " has no place for JDK " + machine.feature());
    }
    Files.writeString(
        page, text.substring(0, from + begin.length()) + "\n" + text() + "\n" + text.substring(to));
    if (machine.feature() == OLDEST_JDK) {
      writeCharts(docs.resolve("performance"));
    }
  }

  private void writeCharts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Chart> chart : Charts.of(figures).entrySet()) {
      Files.writeString(folder.resolve(chart.getKey() + ".svg"), chart.getValue().svg());
    }
  }
}
