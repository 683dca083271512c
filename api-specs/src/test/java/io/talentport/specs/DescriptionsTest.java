package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What extensions say stands in the descriptions, too, which is all that most generators show. */
@Tag("F")
@Tag("same-on-every-jdk")
class DescriptionsTest {

  private static final String DOCUMENT =
      """
      openapi: 3.0.3
      info:
        title: Pets
        description: All about pets.
      x-error-codes:
        - code: '7'
          meaning: The pet sleeps.
      paths:
        /pets:
          get:
            # This line stays.
            description: >-
              Lists the pets,
              one by one.
            x-quota:
              - permits: 20
                period: PT1S
              - permits: 30
                period: PT1M
            x-permissions:
              - scope: pets:read
                title: 读取
            x-error-codes:
              - code: '8'
                http: 404
                meaning: There is no such pet.
      components:
        schemas:
          Pet:
            properties:
              kind:
                description: 'What it is.'
                x-known-values:
                  - value: '1'
                    meaning: cat
                  - value: '2'
                    meaning: dog
                type: integer
      """;

  static List<SpecDocument> documents() throws IOException, URISyntaxException {
    return SpecDocument.packaged();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyDescriptionSaysWhatItsExtensionsSay(SpecDocument document) throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Path source = Path.of(document.name());
      DescriptionWriter.update(source);
      assertThat(Files.readString(source)).isNotEmpty();
      return;
    }
    Findings findings = new Findings();
    new DescriptionRule().check(document, findings);
    assertThat(findings.lines()).as("`mvn -q -Pdocs` writes these descriptions").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "feishu-hire.yaml|batchGetTalentIds|1000 calls per minute and 50 calls per second",
        "feishu-hire.yaml|batchGetTalentIds|`hire:talent:readonly` (获取人才信息)",
        "feishu-hire.yaml|batchGetTalentIds|`1002009` (HTTP 400)",
        "feishu-hire.yaml|listExternalApplications|20 calls per second",
        "dingtalk-ats-api.yaml|importCandidateByResume|30 calls per minute",
        "dingtalk-ats-api.yaml|getCandidateByPhone|`candidate.notExists` (HTTP 404)",
        "dingtalk-ats.yaml|getToken|`40096`",
      })
  void anOperationTellsLimitsScopesAndCodes(String document, String id, String text)
      throws IOException {
    assertThat(
            SpecDocument.packaged(document)
                .operation(id)
                .path("description")
                .asString()
                .replaceAll("\\s+", " "))
        .contains(text);
  }

  @ParameterizedTest
  @CsvSource({
    "dingtalk-ats.yaml, ResumeDetailInfo, married, 离婚",
    "dingtalk-ats.yaml, ResumeDetailInfo, education, 大专",
    "feishu-hire.yaml, ResumeSourceItem, resume_source_type, 10009",
  })
  void aFieldTellsItsWords(String document, String schema, String property, String word)
      throws IOException {
    assertThat(
            SpecDocument.packaged(document)
                .root()
                .at("/components/schemas/" + schema + "/properties/" + property + "/description")
                .asString())
        .contains("`" + word + "`");
  }

  @Test
  void onlyDescriptionsAreRewrittenAndNoSecondTime(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("pets.yaml"), DOCUMENT);

    DescriptionWriter.update(file);

    String written = Files.readString(file);
    assertThat(written)
        .contains(
            """
              description: |-
                All about pets.

                Error codes:

                - `7`: The pet sleeps.
            x-error-codes:
            """,
            """
                  # This line stays.
                  description: |-
                    Lists the pets, one by one.

                    Limits: 20 calls per second and 30 calls per minute.

                    Permissions (one is enough): `pets:read` (读取).

                    Error codes:

                    - `8` (HTTP 404): There is no such pet.
                  x-quota:
            """,
            """
                    kind:
                      description: |-
                        What it is.

                        Values: `1` cat; `2` dog.
                      x-known-values:
            """);
    DescriptionWriter.update(file);
    assertThat(Files.readString(file)).isEqualTo(written);
  }

  @Test
  void aChangedExtensionChangesTheDescription(@TempDir Path directory) throws IOException {
    Path file = Files.writeString(directory.resolve("pets.yaml"), DOCUMENT);
    DescriptionWriter.update(file);
    Files.writeString(file, Files.readString(file).replace("permits: 20", "permits: 40"));

    assertThat(findings(file))
        .singleElement()
        .asString()
        .startsWith("/paths/~1pets/get: description must be: Lists the pets")
        .contains("40 calls per second");

    DescriptionWriter.update(file);
    assertThat(findings(file)).isEmpty();
    assertThat(Files.readString(file))
        .contains("40 calls per second")
        .doesNotContain("20 calls per second");
  }

  private static List<String> findings(Path file) throws IOException {
    Findings findings = new Findings();
    new DescriptionRule().check(SpecDocument.of(file), findings);
    return findings.lines();
  }
}
