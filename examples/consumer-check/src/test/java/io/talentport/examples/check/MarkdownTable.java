package io.talentport.examples.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of a document, found by the comments around it.
 *
 * @param header the cells of its first line
 * @param rows the cells of the lines below
 */
record MarkdownTable(List<String> header, List<List<String>> rows) {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  static MarkdownTable marked(String name, String document) {
    Pattern marks = Pattern.compile("(?s)<!-- " + name + ": .*?-->(.*?)<!-- /" + name + " -->");
    Matcher marked = marks.matcher(document);
    if (!marked.find()) {
      throw new AssertionError("The document has no table marked <!-- " + name + ": … -->");
    }
    List<List<String>> lines =
        marked
            .group(1)
            .lines()
            .filter(line -> line.startsWith("|"))
            .map(MarkdownTable::cells)
            .toList();
    return new MarkdownTable(lines.get(0), lines.subList(2, lines.size()));
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
