package io.talentport.specs;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("same-on-every-jdk")
class SpecDocumentsTest {

  static List<SpecDocument> documents() throws IOException, URISyntaxException {
    return SpecDocument.packaged();
  }

  @Test
  void bothPlatformsArePackaged() throws IOException, URISyntaxException {
    assertThat(documents())
        .extracting(SpecDocument::name)
        .contains("dingtalk-ats.yaml", "dingtalk-ats-api.yaml", "feishu-hire.yaml")
        .doesNotContain("redocly.yaml", "spectral.yaml");
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyRuleIsFulfilled(SpecDocument document) {
    assertThat(document.operations()).isNotEmpty();
    assertThat(SpecRules.findings(document)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aSecondReaderFindsNothingToSay(SpecDocument document) throws IOException {
    SwaggerParseResult result = parse("/io/talentport/specs/" + document.name());
    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSameSizeAs(document.root().path("paths"));
  }

  @Test
  void theSecondReaderReportsABrokenDocument() throws IOException {
    assertThat(parse("/specs/unreadable.yaml").getMessages())
        .anyMatch(message -> message.contains("responses"));
  }

  private static SwaggerParseResult parse(String resource) throws IOException {
    try (InputStream in = SpecDocumentsTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new OpenAPIV3Parser().readContents(text, null, null);
    }
  }
}
