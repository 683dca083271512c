package io.talentport.build.values;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds what Immutables leaves out: its builders check every value that they are given for null, but
 * not the list, map, entry or Optional that the values come in.
 */
final class NullChecks {

  private static final Pattern CONTAINER_SETTER =
      Pattern.compile(
          "(?m)^ +public final \\S+Builder (\\w+)\\("
              + "(?:(?:Optional|Iterable|Map|Map\\.Entry)<.*> (\\w+)|[\\w.]+\\.\\.\\. (\\w+))\\) \\{$");

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:addAll|add|putAll|put)([A-Z])(\\w*)");

  private NullChecks() {}

  /**
   * The source of a generated value, with the checks.
   *
   * @param type the simple name of the generated class, which has the method that is called
   */
  static String addedTo(String source, String type) {
    return CONTAINER_SETTER
        .matcher(source)
        .replaceAll(setter -> Matcher.quoteReplacement(setter.group() + check(setter, type)));
  }

  private static String check(MatchResult setter, String type) {
    String container = setter.group(2) == null ? setter.group(3) : setter.group(2);
    return "\n      "
        + type
        + ".requireNonNull("
        + container
        + ", \""
        + attribute(setter.group(1))
        + "\");";
  }

  private static String attribute(String method) {
    Matcher prefixed = ATTRIBUTE.matcher(method);
    return prefixed.matches()
        ? Character.toLowerCase(prefixed.group(1).charAt(0)) + prefixed.group(2)
        : method;
  }
}
