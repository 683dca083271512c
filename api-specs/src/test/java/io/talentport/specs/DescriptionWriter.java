package io.talentport.specs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Writes the derived ends of descriptions into a document and leaves all other lines alone. */
final class DescriptionWriter {

  private static final int WIDTH = 118;

  private DescriptionWriter() {}

  static void update(Path file) throws IOException {
    SpecDocument document = SpecDocument.of(file);
    Map<Integer, String> byLine = new HashMap<>();
    Map<String, Integer> lines = linesOfDescriptions(file);
    document
        .described()
        .forEach(
            (place, owner) -> {
              if (!GeneratedDescription.isWritten(owner)) {
                byLine.put(line(lines, place), GeneratedDescription.of(owner).orElseThrow());
              }
            });
    Files.writeString(file, String.join("\n", replaced(Files.readAllLines(file), byLine)) + "\n");
  }

  private static int line(Map<String, Integer> lines, String place) {
    Integer line = lines.get(place + "/description");
    if (line == null) {
      throw new IllegalStateException(place + " has extensions to be described but no description");
    }
    return line;
  }

  /** The line, from 0, of each key {@code description}, by its place as a JSON pointer. */
  private static Map<String, Integer> linesOfDescriptions(Path file) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser yaml = new YAMLMapper(new YAMLFactory()).createParser(file)) {
      for (JsonToken token = yaml.nextToken(); token != null; token = yaml.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && "description".equals(yaml.currentName())) {
          JsonPointer place = yaml.streamReadContext().pathAsPointer();
          lines.put(place.toString(), yaml.currentTokenLocation().getLineNr() - 1);
        }
      }
    }
    return lines;
  }

  private static List<String> replaced(List<String> lines, Map<Integer, String> byLine) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = byLine.get(i);
      if (text == null) {
        written.add(lines.get(i));
        continue;
      }
      int indent = lines.get(i).indexOf("description:");
      int next = i + 1;
      while (next < lines.size() && isWithin(lines.get(next), indent)) {
        next++;
      }
      written.add(lines.get(i).substring(0, indent) + "description: |-");
      written.addAll(block(text, " ".repeat(indent + 2)));
      i = next - 1;
    }
    return written;
  }

  private static boolean isWithin(String line, int indent) {
    return line.isBlank() || line.length() - line.stripLeading().length() > indent;
  }

  private static List<String> block(String text, String indent) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n\\s*\n")) {
      if (!lines.isEmpty()) {
        lines.add("");
      }
      for (String item : paragraph.strip().split("\n\\s*(?=- )")) {
        lines.addAll(wrapped(item, indent));
      }
    }
    return lines;
  }

  private static List<String> wrapped(String item, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(indent);
    String continued = item.startsWith("- ") ? indent + "  " : indent;
    String gap = "";
    for (String word : item.split("\\s+")) {
      if (!gap.isEmpty() && line.length() + gap.length() + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(continued);
        gap = "";
      }
      line.append(gap).append(word);
      gap = " ";
    }
    lines.add(line.toString());
    return lines;
  }
}
