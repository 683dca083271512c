package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.talentport.adapter.dingtalk.DingTalkSettings;
import io.talentport.adapter.feishu.FeishuSettings;
import io.talentport.core.Capability;
import io.talentport.core.CapabilityLevel;
import io.talentport.core.ConnectionSettings;
import io.talentport.core.port.Ports;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of both READMEs say what the adapters do. */
class ReadmeTest {

  private static final String PLATFORM_KEY = "talentport.platform";
  private static final String ANY_PLATFORM = "<platform>";

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void portsAreServedAsTheAdaptersSay(String readme) {
    MarkdownTable table = MarkdownTable.marked("ports", read(readme));

    assertThat(byPlatform(table, ReadmeTest::level))
        .isEqualTo(Adapters.capabilities(Capability::level));
    assertThat(table.rows().stream().map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyElementsOf(Ports.all().stream().map(Class::getSimpleName).toList());
    assertThat(table.rows().stream().flatMap(row -> row.stream().skip(2)))
        .allSatisfy(cell -> assertThat(cell).matches("✓|[◐—] .+"));
  }

  @Test
  void portsAreWrittenAsTheAdaptersGenerateThem() {
    isGenerated("README.md", "ports", CapabilityTables::ports);
  }

  @Test
  void limitsAreWrittenAsTheAdaptersGenerateThem() {
    isGenerated("docs/platforms.md", "limits", CapabilityTables::limits);
  }

  /** What differs is left in {@code target/generated}, to be copied over the document. */
  private static void isGenerated(
      String document, String table, UnaryOperator<MarkdownTable> generator) {
    String written = read(document);
    String generated = generator.apply(MarkdownTable.marked(table, written)).into(table, written);
    if (!generated.equals(written)) {
      Path file = Repository.write(Path.of("target", "generated").resolve(document), generated);
      fail("The adapters generate another table of %s: copy %s over %s", table, file, document);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void settingsAreThoseThatTheAdaptersRead(String readme) {
    Set<String> documented =
        MarkdownTable.marked("settings", read(readme)).rows().stream()
            .flatMap(row -> ofEveryPlatform(MarkdownTable.code(row.get(0))))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> read = Adapters.settingKeys();
    read.add(PLATFORM_KEY);

    assertThat(documented).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void defaultsAreThoseThatTheSettingsHave(String readme) {
    Map<String, String> documented =
        MarkdownTable.marked("settings", read(readme)).rows().stream()
            .filter(row -> row.get(1).startsWith("`"))
            .collect(
                Collectors.toMap(
                    row -> MarkdownTable.code(row.get(0)), row -> MarkdownTable.code(row.get(1))));
    DingTalkSettings dingTalk =
        DingTalkSettings.builder().appKey("key").appSecret("secret").build();
    FeishuSettings feishu = FeishuSettings.builder().appId("id").appSecret("secret").build();

    Map<String, String> real = new TreeMap<>(ofEveryPlatform(dingTalk));
    real.put("talentport.dingtalk.biz-code", dingTalk.bizCode());
    real.put("talentport.dingtalk.base-url", dingTalk.baseUrl().toString());
    real.put("talentport.dingtalk.records-operation", word(dingTalk.recordsOperation()));
    real.put("talentport.dingtalk.submit-operation", word(dingTalk.submitOperation()));
    real.put("talentport.dingtalk.import-closed-hours", word(dingTalk.importClosedHours()));
    real.put("talentport.dingtalk.lookup-max-calls", String.valueOf(dingTalk.lookupMaxCalls()));
    real.put("talentport.feishu.base-url", feishu.baseUrl().toString());
    real.put("talentport.feishu.upload-deadline", feishu.uploadDeadline().toString());
    real.put("talentport.feishu.send-virtual-mobiles", String.valueOf(feishu.sendVirtualMobiles()));

    assertThat(ofEveryPlatform(feishu)).isEqualTo(ofEveryPlatform(dingTalk));
    assertThat(documented).isEqualTo(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void errorsAreThoseOfTheCore(String readme) {
    Set<String> real = CoreClasses.in("io.talentport.core.error");
    real.removeIf(name -> !name.endsWith("Exception") || name.equals("RecruitingException"));

    assertThat(
            MarkdownTable.marked("errors", read(readme)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyInAnyOrderElementsOf(real);
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  @Tag("A1")
  void classPathsAreThoseOfTheMatrix(String readme) {
    assertThat(
            MarkdownTable.marked("compatibility", read(readme)).rows().stream()
                .map(row -> MarkdownTable.code(row.get(0))))
        .containsExactlyElementsOf(
            CompatibilityMatrix.columns().stream().map(CompatibilityMatrix.Column::name).toList());
  }

  @Test
  void bothLanguagesShowTheSameDependencies() {
    assertThat(dependencies(read("README.zh-CN.md")))
        .isEqualTo(dependencies(read("README.md")))
        .isNotEmpty();
  }

  private static CapabilityLevel level(String cell) {
    return switch (cell.charAt(0)) {
      case '✓' -> CapabilityLevel.FULL;
      case '◐' -> CapabilityLevel.PARTIAL;
      case '—' -> CapabilityLevel.NONE;
      default -> throw new AssertionError("No level in the cell: " + cell);
    };
  }

  /** What the cells say, by the platform of their column and the port of their row. */
  private static <V> Map<String, Map<String, V>> byPlatform(
      MarkdownTable table, Function<String, V> cell) {
    Map<String, Map<String, V>> platforms = new TreeMap<>();
    for (int platform = 2; platform < table.header().size(); platform++) {
      Map<String, V> ports = new TreeMap<>();
      for (List<String> row : table.rows()) {
        ports.put(MarkdownTable.code(row.get(0)), cell.apply(row.get(platform)));
      }
      platforms.put(MarkdownTable.code(table.header().get(platform)), ports);
    }
    return platforms;
  }

  private static List<String> dependencies(String document) {
    return CodeBlocks.of(document, "xml").stream()
        .map(block -> block.replaceAll("<!--.*?-->", "").replaceAll("(?m) +$", ""))
        .toList();
  }

  private static Map<String, String> ofEveryPlatform(ConnectionSettings settings) {
    String prefix = "talentport." + ANY_PLATFORM + ".";
    return Map.of(
        prefix + "connect-timeout", settings.connectTimeout().toString(),
        prefix + "read-timeout", settings.readTimeout().toString(),
        prefix + "call-deadline", settings.callDeadline().toString(),
        prefix + "max-attempts", String.valueOf(settings.maxAttempts()),
        prefix + "quota-share",
            BigDecimal.valueOf(settings.quotaShare()).stripTrailingZeros().toPlainString(),
        prefix + "strict-records", String.valueOf(settings.strictRecords()),
        prefix + "max-body-bytes", String.valueOf(settings.maxBodyBytes()),
        prefix + "max-empty-pages", String.valueOf(settings.maxEmptyPages()),
        prefix + "max-connections", String.valueOf(settings.maxConnections()));
  }

  private static String word(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Stream<String> ofEveryPlatform(String key) {
    return key.contains(ANY_PLATFORM)
        ? Adapters.ids().stream().map(id -> key.replace(ANY_PLATFORM, id))
        : Stream.of(key);
  }

  private static String read(String readme) {
    return Repository.read(Repository.ROOT.resolve(readme));
  }
}
