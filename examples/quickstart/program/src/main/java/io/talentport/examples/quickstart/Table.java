package io.talentport.examples.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table with aligned columns; what is too wide for a column is cut, what is too long is told. */
final class Table {

  private static final int WIDEST_COLUMN = 34;
  private static final String GAP = "  ";

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final int mostRows;

  private Table(int mostRows, List<String> header) {
    this.mostRows = mostRows;
    this.header = header;
  }

  /** A table that shows all its rows. */
  static Table of(String... header) {
    return new Table(Integer.MAX_VALUE, List.of(header));
  }

  /** A table that shows its first rows and how many there are besides. */
  static Table ofAtMost(int rows, String... header) {
    return new Table(rows, List.of(header));
  }

  /** Adds a row; a cell that is absent is shown as a dash. */
  Table row(Object... cells) {
    if (cells.length != header.size()) {
      throw new IllegalArgumentException(
          "A row of " + cells.length + " cells does not fit " + header.size() + " columns");
    }
    List<String> row = new ArrayList<>();
    for (Object cell : cells) {
      Object content =
          cell instanceof Optional<?> value ? value.map(Object::toString).orElse("–") : cell;
      row.add(TextWidth.cut(content.toString(), WIDEST_COLUMN));
    }
    rows.add(row);
    return this;
  }

  List<String> lines() {
    List<List<String>> shown = rows.subList(0, Math.min(rows.size(), mostRows));
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < header.size(); column++) {
      int index = column;
      int widest = shown.stream().mapToInt(row -> TextWidth.of(row.get(index))).max().orElse(0);
      widths.add(Math.max(widest, TextWidth.of(header.get(column))));
    }
    List<String> lines = new ArrayList<>();
    lines.add(line(header, widths));
    lines.add(rule(widths));
    shown.forEach(row -> lines.add(line(row, widths)));
    if (rows.isEmpty()) {
      lines.add("(none)");
    } else if (shown.size() < rows.size()) {
      lines.add("… and " + (rows.size() - shown.size()) + " more");
    }
    return lines;
  }

  private static String rule(List<Integer> widths) {
    return String.join(GAP, widths.stream().map("─"::repeat).toList());
  }

  private static String line(List<String> cells, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < cells.size(); column++) {
      line.append(TextWidth.pad(cells.get(column), widths.get(column))).append(GAP);
    }
    return line.toString().stripTrailing();
  }
}
