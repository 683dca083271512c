package io.talentport.sandbox.internal.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path with parameter names in braces. */
record PathTemplate(String text, Pattern pattern, List<String> names) {
  private static final Pattern NAME = Pattern.compile("\\{([^}]+)}");

  static PathTemplate of(String text) {
    StringBuilder pattern = new StringBuilder();
    Matcher name = NAME.matcher(text);
    int end = 0;
    while (name.find()) {
      pattern.append(Pattern.quote(text.substring(end, name.start()))).append("([^/]+)");
      end = name.end();
    }
    pattern.append(Pattern.quote(text.substring(end)));
    return new PathTemplate(
        text,
        Pattern.compile(pattern.toString()),
        NAME.matcher(text).results().map(found -> found.group(1)).toList());
  }

  boolean isFixed() {
    return names.isEmpty();
  }

  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }

  Map<String, String> values(String path) {
    Map<String, String> values = new HashMap<>();
    Matcher matcher = pattern.matcher(path);
    if (matcher.matches()) {
      for (int i = 0; i < names.size(); i++) {
        values.put(names.get(i), matcher.group(i + 1));
      }
    }
    return values;
  }
}
