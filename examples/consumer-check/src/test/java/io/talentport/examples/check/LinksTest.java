package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A link within the repository leads somewhere. */
class LinksTest {

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)[^)]*\\)");

  private static final Pattern SECTION = Pattern.compile("\\]\\(([^)#\\s:]*)#([^)\\s]+)\\)");

  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void everyRelativeLinkLeadsToAFile() {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Path document : Repository.documents()) {
      Matcher link = LINK.matcher(Repository.read(document));
      while (link.find()) {
        String target = link.group(1);
        if (!target.contains(":")) {
          followed++;
          if (!Files.exists(document.resolveSibling(target))) {
            broken.add(Repository.ROOT.relativize(document) + " -> " + target);
          }
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(followed).isGreaterThan(20);
  }

  @Test
  void everyLinkToASectionLeadsToAHeading() {
    List<String> broken = new ArrayList<>();
    int followed = 0;
    for (Path document : Repository.documents()) {
      Matcher link = SECTION.matcher(Repository.read(document));
      while (link.find()) {
        followed++;
        Path target =
            link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1)).normalize();
        if (!Files.exists(target) || !anchors(target).contains(link.group(2))) {
          broken.add(Repository.ROOT.relativize(document) + " -> " + link.group());
        }
      }
    }

    assertThat(broken).isEmpty();
    assertThat(followed).isGreaterThan(20);
  }

  /** The anchors that a code host gives the headings of a page. */
  private static List<String> anchors(Path page) {
    return HEADING
        .matcher(Repository.read(page).replaceAll("(?ms)^ *```.*?^ *```", ""))
        .results()
        .map(
            heading ->
                heading
                    .group(1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                    .replace(' ', '-'))
        .toList();
  }

  @Test
  void everyDecisionIsInTheIndex() {
    Path folder = Repository.ROOT.resolve("docs/adr");
    String index = Repository.read(folder.resolve("README.md"));

    assertThat(Repository.documents())
        .filteredOn(document -> document.startsWith(folder) && !document.endsWith("README.md"))
        .isNotEmpty()
        .allSatisfy(
            record -> {
              assertThat(index).contains("(" + record.getFileName() + ")");
              assertThat(Repository.read(record))
                  .contains(
                      "## Problem",
                      "## Decision",
                      "## Anti-goals",
                      "## Impact",
                      "## Compatibility");
            });
  }
}
