package com.example.hiring;

import io.talentport.core.model.TalentDocument;
import java.util.regex.Pattern;

/**
 * The name under which a browser saves a document. The platform has it from whoever uploaded the
 * document.
 */
final class DownloadName {

  private static final int MOST_CHARACTERS = 120;
  private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);

  /** Invisible characters, such as those that turn the direction, and what file systems reserve. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}<>:\"|?*]");

  private static final Pattern DOTS_AND_BLANKS_AT_THE_ENDS = Pattern.compile("^[.\\s]+|[.\\s]+$");

  private DownloadName() {}

  static String of(TalentDocument document) {
    String name = document.name().orElse("");
    name = FOLDERS.matcher(name).replaceFirst("");
    name = UNSAFE.matcher(name).replaceAll("_");
    name = DOTS_AND_BLANKS_AT_THE_ENDS.matcher(end(name)).replaceAll("");
    return name.isEmpty() ? "document" : name;
  }

  /** Its end, which has the suffix. */
  private static String end(String name) {
    int surplus = name.codePointCount(0, name.length()) - MOST_CHARACTERS;
    return surplus <= 0 ? name : name.substring(name.offsetByCodePoints(0, surplus));
  }
}
