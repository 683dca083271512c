package io.talentport.build.values;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lets builders and values keep a list that is immutable already, such as one of {@code List.of}.
 * Immutables copies each list that a builder is given into the builder, and again into the value:
 * for a short record, a fifth of what it allocates.
 */
final class KeptLists {

  /** {@code sources(elements)}, which forgets what was there before. */
  private static final Pattern REPLACED =
      Pattern.compile("this\\.(\\w+) = new ArrayList<.+>\\(\\);\\n( +)return addAll");

  /** How each method begins that adds an element. */
  private static final Pattern STARTED =
      Pattern.compile(
          "if \\(this\\.(\\w+) == null\\) \\{\\n +this\\.\\1 = new ArrayList<.+>\\(\\);\\n +}");

  /**
   * {@code addAllSources(elements)}, up to the adding. A line's spaces are never given back: a
   * method that adds in another way would be tried with each split of them on each of its lines.
   */
  private static final Pattern ADDS_ALL =
      Pattern.compile(
          "public final (\\S+) addAll\\w+\\(Iterable<(?:\\? extends )?(.+)> elements\\) \\{\\n"
              + "(?: ++.+\\n)*?(?= +this\\.(\\w+) = \\w+\\.growing)");

  private static final Pattern TO_IMMUTABLE =
      Pattern.compile(" +private static <T> List<T> createUnmodifiableList\\(.+ list\\) \\{\\n");

  private static final String METHODS =
      """
        private static final Class<?> SHORT_LIST = List.of("").getClass();
        private static final Class<?> LONG_LIST = List.of("", "", "").getClass();

        /** Whether a copy would be the same list. */
        private static boolean isImmutable(Iterable<?> elements) {
          return elements.getClass() == SHORT_LIST || elements.getClass() == LONG_LIST;
        }

        /** A list that elements can be added to; the list may be null. */
        private static <T> List<T> growing(List<T> list) {
          if (list == null) return new ArrayList<T>();
          return list instanceof ArrayList<?> ? list : new ArrayList<T>(list);
        }

      """;

  private KeptLists() {}

  /**
   * The source of a generated value, whose builder keeps immutable lists.
   *
   * @param type the simple name of the generated class, which has the methods that are called
   */
  static String addedTo(String source, String type) {
    Matcher toImmutable = TO_IMMUTABLE.matcher(source);
    if (!toImmutable.find()) {
      return source;
    }
    String kept =
        source.substring(0, toImmutable.start())
            + METHODS
            + toImmutable.group()
            + "    if (isImmutable(list)) return List.copyOf(list);\n"
            + source.substring(toImmutable.end());
    kept = REPLACED.matcher(kept).replaceAll("this.$1 = null;\n$2return addAll");
    kept = STARTED.matcher(kept).replaceAll("this.$1 = " + type + ".growing(this.$1);");
    return ADDS_ALL
        .matcher(kept)
        .replaceAll(method -> Matcher.quoteReplacement(method.group() + keeping(method, type)));
  }

  private static String keeping(MatchResult method, String type) {
    String attribute = method.group(3);
    return """
              if (this.%1$s == null && %2$s.isImmutable(elements)) {
                for (%3$s element : elements) {
                  %2$s.requireNonNull(element, "%1$s element");
                }
                this.%1$s = List.copyOf((java.util.Collection<? extends %3$s>) elements);
                return (%4$s) this;
              }
        """
        .formatted(attribute, type, method.group(2), method.group(1));
  }
}
