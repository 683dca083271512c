package io.talentport.spring.boot;

import io.talentport.core.error.ConfigurationException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Explains a wrong property, a missing adapter or an incompatible library. Shows no value: a secret
 * may be under the wrong name.
 */
final class ConfigurationFailureAnalyzer extends AbstractFailureAnalyzer<ConfigurationException>
    implements Ordered {

  private static final Pattern KEY = Pattern.compile("talentport(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

  private final PropertyNames properties;

  ConfigurationFailureAnalyzer(Environment environment) {
    this.properties = new PropertyNames(environment);
  }

  /** Before Spring's own analyzers, which show the value of a property that cannot be bound. */
  @Override
  public int getOrder() {
    return HIGHEST_PRECEDENCE;
  }

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, ConfigurationException cause) {
    String problem = String.valueOf(cause.getMessage());
    String remedy = cause.remedy().orElse("");
    if (!remedy.isEmpty() && problem.endsWith(remedy)) {
      problem = problem.substring(0, problem.length() - remedy.length()).strip();
    }
    Optional<PropertyNames.Written> written = named(problem);
    if (written.isPresent()) {
      return analysis(written.get().written(), written.get().place(), problem, remedy, cause);
    }
    Matcher key = KEY.matcher(problem);
    if (key.find()) {
      String name = key.group();
      return analysis(
          name,
          "not set",
          problem,
          "Set it, for example in application.yml, in a config tree, or as the environment variable"
              + " "
              + name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT)
              + ".",
          cause);
    }
    return new FailureAnalysis("Talentport cannot start: " + problem, remedy, cause);
  }

  private static FailureAnalysis analysis(
      String property, String place, String problem, String remedy, ConfigurationException cause) {
    return new FailureAnalysis(
        "A property of Talentport is wrong:\n\n    Property: "
            + property
            + "\n    Origin: "
            + place
            + "\n    Reason: "
            + problem,
        remedy,
        cause);
  }

  /** The property that the text names as it is written; the longest name if there are several. */
  private Optional<PropertyNames.Written> named(String text) {
    List<PropertyNames.Written> all = properties.all();
    return all.stream()
        .filter(property -> text.contains(property.written()))
        .max(Comparator.comparingInt(property -> property.written().length()));
  }
}
