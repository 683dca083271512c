package io.talentport.spring.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A document of the repository. */
record Document(String name) {

  private static final Pattern TABLE =
      Pattern.compile("(?s)(<!-- properties: [^>]*-->\\n)(.*?)(<!-- /properties -->)");

  String text() {
    try {
      return Files.readString(file());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private Path file() {
    return Path.of("..", "docs", name);
  }

  /** The blocks of code in a language. */
  List<String> blocks(String language) {
    return Pattern.compile("(?s)```" + language + "\\n(.*?)```")
        .matcher(text())
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  /** The rows of the table of properties, below its two lines of head. */
  List<String> rows() {
    return table().group(2).lines().skip(2).toList();
  }

  private MatchResult table() {
    Matcher table = TABLE.matcher(text());
    if (!table.find()) {
      throw new AssertionError(name + " has no table of properties");
    }
    return table;
  }

  void write(List<String> rows) {
    String text = text();
    MatchResult table = table();
    String head =
        table.group(2).lines().limit(2).map(line -> line + "\n").reduce("", String::concat);
    try {
      Files.writeString(
          file(),
          text.substring(0, table.start(2))
              + head
              + String.join("\n", rows)
              + "\n"
              + text.substring(table.end(2)));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
