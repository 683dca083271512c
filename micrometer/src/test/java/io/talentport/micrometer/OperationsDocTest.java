package io.talentport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import io.talentport.core.ConnectOptions;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CallOutcome;
import io.talentport.core.port.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operations documents name is what Prometheus scrapes. */
class OperationsDocTest {

  private static final String ENGLISH = "operations.md";
  private static final String CHINESE = "operations.zh-CN.md";

  private static final Pattern SERIES = Pattern.compile("(?m)^(talentport_\\w+)\\{([^}]*)}");
  private static final Pattern NAME = Pattern.compile("talentport_\\w+");
  private static final Pattern SELECTOR = Pattern.compile("(talentport_\\w+)\\{([^}]*)}");
  private static final Pattern LABEL = Pattern.compile("(\\w+)(=|=~|!=)\"([^\"]*)\"");
  private static final Pattern BY = Pattern.compile("by \\(([^)]*)\\)");
  private static final Pattern RULE =
      Pattern.compile("(?s)- alert: (\\w+)\n +expr: (.*?)\n +(?:for|labels):");

  /** The labels of each series that a scrape has. */
  private static final Map<String, Set<String>> SCRAPED = scraped();

  private static Map<String, Set<String>> scraped() {
    Map<String, Set<String>> labels = new HashMap<>();
    SERIES
        .matcher(PrometheusTest.afterEverything().scrape())
        .results()
        .forEach(series -> labels.put(series.group(1), labels(series.group(2)).keySet()));
    return labels;
  }

  private static Map<String, String> labels(String selector) {
    return LABEL
        .matcher(selector)
        .results()
        .collect(Collectors.toMap(label -> label.group(1), label -> label.group(3)));
  }

  private static String read(String document) {
    try {
      return Files.readString(Path.of("..", "docs", document));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Without the table that is generated, which has names in a shorter form. */
  private static String written(String document) {
    return read(document).replaceAll("(?s)<!-- meters.*?<!-- /meters -->", "");
  }

  /** Every rule's name and expression. */
  private static Map<String, String> rules(String document) {
    return RULE.matcher(read(document))
        .results()
        .collect(
            Collectors.toMap(
                rule -> rule.group(1),
                rule -> rule.group(2),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static Stream<MatchResult> selectors(String document) {
    return SELECTOR.matcher(written(document)).results();
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void everyNameIsScraped(String document) {
    Set<String> names =
        NAME.matcher(written(document))
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names).hasSizeGreaterThan(8);
    assertThat(SCRAPED.keySet()).containsAll(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void everyLabelIsOneOfItsSeriesAndEveryValueCanOccur(String document) {
    Map<String, Set<String>> values =
        Map.of(
            "outcome", names(Arrays.stream(CallOutcome.values()).map(Enum::name)),
            "error", names(Arrays.stream(FailureCategory.values()).map(CategoryErrors::name)),
            "by", Set.of("platform", "deadline"),
            "port", names(Ports.all().stream().map(Class::getSimpleName)),
            "platform", Set.of("dingtalk", "feishu"));

    assertThat(selectors(document)).hasSizeGreaterThan(8);
    selectors(document)
        .forEach(
            selector ->
                labels(selector.group(2))
                    .forEach(
                        (label, value) -> {
                          assertThat(SCRAPED.get(selector.group(1))).contains(label);
                          assertThat(values.get(label)).contains(value.split("\\|"));
                        }));
  }

  @Test
  void everyRuleGroupsByLabelsOfItsSeries() {
    assertThat(rules(ENGLISH)).hasSizeGreaterThan(8);
    for (String expression : rules(ENGLISH).values()) {
      List<String> grouped =
          BY.matcher(expression)
              .results()
              .flatMap(by -> Arrays.stream(by.group(1).split(", ")))
              .toList();
      assertThat(NAME.matcher(expression).results())
          .isNotEmpty()
          .allSatisfy(name -> assertThat(SCRAPED.get(name.group())).containsAll(grouped));
    }
  }

  @Test
  void bothLanguagesHaveTheSameRules() {
    assertThat(rules(CHINESE)).isEqualTo(rules(ENGLISH));
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void everyAlertIsExplained(String document) {
    List<String> explained =
        Pattern.compile("(?m)^\\| `(Talentport\\w+)` \\|")
            .matcher(read(document))
            .results()
            .map(row -> row.group(1))
            .toList();

    assertThat(explained).containsExactlyElementsOf(rules(document).keySet());
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void theRunbookHasEveryCategoryWithItsException(String document) {
    List<String> rows =
        Pattern.compile("(?m)^\\| `([A-Z_]+)` \\| `(\\w+)` \\|")
            .matcher(read(document))
            .results()
            .map(row -> row.group(1) + " " + row.group(2))
            .toList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Arrays.stream(FailureCategory.values())
                .map(category -> category + " " + CategoryErrors.name(category))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {ENGLISH, CHINESE})
  void theProgramIsTheOneBelow(String document) throws IOException {
    MatchResult program =
        Pattern.compile("(?s)```java\n(.*?)```")
            .matcher(read(document))
            .results()
            .findFirst()
            .get();

    assertThat(withoutBlanks(Files.readString(source()))).contains(withoutBlanks(program.group(1)));
  }

  /** Compiled here, and run by {@link OnSandboxTest}. */
  static RecruitingPlatform connect(
      Map<String, String> settings,
      MeterRegistry meterRegistry,
      ObservationRegistry observationRegistry) {
    MicrometerCallListener listener = MicrometerCallListener.of(meterRegistry, observationRegistry);
    RecruitingPlatform platform =
        RecruitingPlatform.connect(
            settings, ConnectOptions.builder().addListener(listener).build());
    listener.gaugesOf(platform).bindTo(meterRegistry);
    return platform;
  }

  private static Path source() {
    return Path.of("src/test/java", OperationsDocTest.class.getName().replace('.', '/') + ".java");
  }

  /** The formatter breaks lines elsewhere than a page does. */
  private static String withoutBlanks(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static Set<String> names(Stream<String> names) {
    return names.collect(Collectors.toSet());
  }
}
