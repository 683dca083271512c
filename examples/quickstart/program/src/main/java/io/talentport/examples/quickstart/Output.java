package io.talentport.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints for a terminal of 100 columns, of which a Chinese character takes two. */
record Output(PrintStream to) {

  /** Standard output in UTF-8: Chinese names must survive a terminal without a locale. */
  static Output terminal() {
    FileOutputStream terminal = new FileOutputStream(FileDescriptor.out);
    return new Output(new PrintStream(terminal, true, StandardCharsets.UTF_8));
  }

  void heading(String text) {
    to.println("\n" + text);
  }

  /** Prints a value as it prints itself, without its empty lists. */
  void print(Object value) {
    String text = String.valueOf(value).replaceAll(", \\w+=\\[]", "");
    String widened = text.replaceAll("[\\x{2E80}-\\x{10FFFF}]", "$0\0");
    String wrapped = widened.replaceAll("(.{1,95})(?: +|$)", "$1\n    ");
    to.println("  " + wrapped.replace("\0", "").strip());
  }
}
