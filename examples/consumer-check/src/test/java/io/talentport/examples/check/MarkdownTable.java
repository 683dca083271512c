package io.talentport.examples.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of a document, found by the comments around it.
 *
 * @param header the cells of its first line
 * @param rows the cells of the lines below
 */
record MarkdownTable(List<String> header, List<List<String>> rows) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static MarkdownTable marked(String name, String document) {
    Matcher marked = find(name, document);
    List<List<String>> lines =
        marked
            .group(1)
            .lines()
            .filter(line -> line.startsWith("|"))
            .map(MarkdownTable::cells)
            .toList();
    return new MarkdownTable(lines.get(0), lines.subList(2, lines.size()));
  }

  private static Matcher find(String name, String document) {
    Pattern marks = Pattern.compile("(?s)<!-- " + name + ": .*?-->\\n(.*?)<!-- /" + name + " -->");
    Matcher marked = marks.matcher(document);
    if (!marked.find()) {
      throw new AssertionError("The document has no table marked <!-- " + name + ": … -->");
    }
    return marked;
  }

  /** The document with this table between the comments. */
  String into(String name, String document) {
    Matcher marked = find(name, document);
    return document.substring(0, marked.start(1)) + text() + document.substring(marked.end(1));
  }

  private String text() {
    return line(header)
        + "|---".repeat(header.size())
        + "|\n"
        + rows.stream().map(MarkdownTable::line).collect(Collectors.joining());
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** What stands in a cell as code, the first of it. */
  static String code(String cell) {
    Matcher code = CODE.matcher(cell);
    if (!code.find()) {
      throw new AssertionError("No `code` in the cell: " + cell);
    }
    return code.group(1);
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
