package io.talentport.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that the glossary bans from names.
 *
 * @param words the words in kebab case
 */
record BannedNames(Set<String> words) {

  private static final Pattern TABLE =
      Pattern.compile("(?s)<!-- banned: .*?-->\n(.*?)<!-- /banned -->");
  private static final Pattern WORD = Pattern.compile("`(\\w+)`");
  private static final Pattern HUMP = Pattern.compile("[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])");

  static BannedNames ofTheGlossary() {
    return of(Documents.read("docs/glossary.md"));
  }

  static BannedNames of(String glossary) {
    String table =
        TABLE
            .matcher(glossary)
            .results()
            .map(found -> found.group(1))
            .findFirst()
            .orElseThrow(() -> new AssertionError("The glossary bans nothing"));
    return new BannedNames(
        table
            .lines()
            .map(line -> line.split("\\|", -1)[1])
            .flatMap(cell -> WORD.matcher(cell).results())
            .map(word -> kebab(word.group(1)))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** The names of the class and of its methods that have a banned word in them. */
  Stream<String> in(JavaClass type) {
    Stream<String> own =
        isBanned(type.getSimpleName())
            ? Stream.of(type.getName() + " has a banned word in its name")
            : Stream.of();
    return Stream.concat(
        own,
        type.getMethods().stream()
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .map(JavaMember::getName)
            .filter(this::isBanned)
            .map(name -> type.getName() + "." + name + " has a banned word in its name"));
  }

  boolean isBanned(String name) {
    String kebab = "-" + kebab(name) + "-";
    return words.stream().anyMatch(word -> kebab.contains("-" + word + "-"));
  }

  private static String kebab(String name) {
    return HUMP.matcher(name)
        .results()
        .map(hump -> hump.group().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
