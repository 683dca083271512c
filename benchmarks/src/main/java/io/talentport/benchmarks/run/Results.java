package io.talentport.benchmarks.run;

import io.talentport.benchmarks.work.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is left of a run: every figure as JSON, the table, the charts. */
final class Results {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Whose charts the documentation shows. */
  private static final int OLDEST_JDK = 17;

  /** The page in each language. */
  private static final List<String> PAGES = List.of("performance.md", "performance.zh-CN.md");

  private final Machine machine;
  private final Figures figures;
  private final List<Line> lines;

  Results(Machine machine, Figures figures) {
    this.machine = machine;
    this.figures = figures;
    this.lines = Lines.all(machine.feature());
  }

  /** The table, with what it was measured on. */
  String text() {
    return machine + "\n\n" + Table.of(lines, figures);
  }

  /** The cells of the table that nothing was measured for, although their row was asked for. */
  List<String> missing(Predicate<String> asked) {
    List<String> missing = new ArrayList<>();
    for (Line line : lines) {
      for (Contender contender : Contender.values()) {
        if (asked.test(line.row()) && line.value(figures, contender).isEmpty()) {
          missing.add(line.title() + ", " + line.metric().word() + ", " + contender.word());
        }
      }
    }
    return missing;
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

  /** Writes the table of this JDK into the pages, and with the oldest JDK the charts. */
  void writeToDocs(Path docs) throws IOException {
    boolean withCharts = machine.feature() == OLDEST_JDK;
    for (String name : PAGES) {
      Path page = docs.resolve(name);
      replace(page, "measured: JDK " + machine.feature(), text());
      if (withCharts) {
        replace(page, "charts", chartLinks());
      }
    }
    if (withCharts) {
      writeCharts(docs.resolve("performance"));
    }
  }

  /** Replaces the text between the comments of this name. */
  private static void replace(Path page, String name, String content) throws IOException {
    String text = Files.readString(page);
    String begin = "<!-- " + name + " -->\n";
    int from = text.indexOf(begin);
    int to = text.indexOf("<!-- /" + name + " -->");
    if (from < 0 || to < from) {
      throw new IllegalStateException(
          page + " lacks the comments <!-- " + name + " --> and <!-- /" + name + " -->");
    }
    Files.writeString(
        page,
        text.substring(0, from + begin.length()) + "\n" + content + "\n" + text.substring(to));
  }

  private String chartLinks() {
    StringBuilder links = new StringBuilder();
    Charts.of(figures)
        .forEach(
            (name, chart) ->
                links
                    .append("![")
                    .append(chart.title())
                    .append("](performance/")
                    .append(name)
                    .append(".svg)\n"));
    return links.toString();
  }

  private void writeCharts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, Chart> chart : Charts.of(figures).entrySet()) {
      Files.writeString(folder.resolve(chart.getKey() + ".svg"), chart.getValue().svg());
    }
  }
}
