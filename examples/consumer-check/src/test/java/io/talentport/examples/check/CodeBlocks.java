package io.talentport.examples.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The fenced code of a document. */
final class CodeBlocks {

  private CodeBlocks() {}

  static List<String> of(String document, String language) {
    return Pattern.compile("(?s)```" + language + "\n(.*?)```")
        .matcher(document)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
