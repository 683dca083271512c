package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.json.JsonParserFactory;

/**
 * The tables of properties are those of the configuration metadata; {@code mvn -q -Pdocs} writes
 * them.
 */
class GeneratedTablesTest {

  private static final Document ENGLISH = new Document("spring-boot.md");
  private static final Document CHINESE = new Document("spring-boot.zh-CN.md");
  private static final Path METADATA =
      Path.of("target", "classes", "META-INF", "spring-configuration-metadata.json");

  /** One property of the metadata; those of platforms and of Redis are in tables of their own. */
  private record Row(String name, String defaultValue, String meaning) {

    static Row of(Map<?, ?> property) {
      Object defaultValue = property.get("defaultValue");
      return new Row(
          String.valueOf(property.get("name")),
          defaultValue == null ? "" : defaultValue.toString(),
          String.valueOf(property.get("description")));
    }

    String nameAndDefault() {
      return "| `"
          + name
          + "` | "
          + (defaultValue.isEmpty() ? "" : "`" + defaultValue + "` ")
          + "|";
    }
  }

  private static List<Row> rows() throws IOException {
    Object properties =
        JsonParserFactory.getJsonParser().parseMap(Files.readString(METADATA)).get("properties");
    return ((List<?>) Objects.requireNonNull(properties))
        .stream()
            .map(property -> (Map<?, ?>) property)
            .filter(property -> isOfTheStarter(String.valueOf(property.get("sourceType"))))
            .map(Row::of)
            .sorted(Comparator.comparing(Row::name))
            .toList();
  }

  private static boolean isOfTheStarter(String type) {
    return type.startsWith(TalentportProperties.class.getName());
  }

  @Test
  void theTableIsThatOfTheMetadata() throws IOException {
    List<String> generated =
        rows().stream().map(row -> row.nameAndDefault() + " " + row.meaning() + " |").toList();
    if (Boolean.getBoolean("docs.update")) {
      ENGLISH.write(generated);
    }
    assertThat(ENGLISH.rows()).isEqualTo(generated);
  }

  @Test
  void theChineseTableHasTheSameNamesAndDefaults() throws IOException {
    List<Row> rows = rows();
    List<String> written = CHINESE.rows();
    assertThat(written).hasSameSizeAs(rows);
    for (int row = 0; row < rows.size(); row++) {
      assertThat(written.get(row)).startsWith(rows.get(row).nameAndDefault());
    }
  }

  @Test
  void everyPropertyHasAMeaningAndPlatformsHaveTheirDefaults() throws IOException {
    assertThat(rows()).allSatisfy(row -> assertThat(row.meaning()).isNotEqualTo("null"));
    assertThat(Files.readString(METADATA))
        .contains(
            "\"talentport.feishu.call-deadline\"", "\"PT1M\"", "\"talentport.dingtalk.biz-code\"");
  }
}
