package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

@Tag("same-on-every-jdk")
@Tag("slow")
class OperationsDocumentTest {

  private static final Path GOLDEN = CodeGenerator.resource("operations.json");

  @Test
  void aDocumentAsJsonIsTheGoldenFile(@TempDir Path output) throws IOException {
    String generated = Files.readString(CodeGenerator.operationsInto(output, CodeGenerator.SPEC));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(GOLDEN, generated);
    }

    assertThat(generated).isEqualTo(Files.readString(GOLDEN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dingtalk-ats", "dingtalk-ats-api", "feishu-hire"})
  void operationsSchemasAndExtensionsArriveAsTheyAreWritten(String document) throws IOException {
    JsonNode written = YAMLMapper.shared().readTree(CodeGenerator.document(document).toFile());
    try (var json =
        getClass().getResourceAsStream("/io/talentport/specs/" + document + "/operations.json")) {
      JsonNode generated = JsonMapper.shared().readTree(json);

      assertThat(generated.path("x-error-codes")).isEqualTo(written.path("x-error-codes"));
      written
          .path("paths")
          .forEachEntry(
              (path, methods) ->
                  methods.forEachEntry(
                      (method, operation) -> {
                        JsonNode found = generated.path("paths").path(path).path(method);
                        operation.forEachEntry(
                            (name, value) -> {
                              if (name.startsWith("x-") || name.equals("operationId")) {
                                assertThat(found.path(name)).as(name).isEqualTo(value);
                              }
                            });
                        assertThat(found.path("parameters").size())
                            .isEqualTo(operation.path("parameters").size());
                      }));
      written
          .at("/components/schemas")
          .forEachEntry(
              (name, schema) ->
                  assertThat(generated.at("/components/schemas/" + name).path("properties"))
                      .as(name)
                      .isEqualTo(schema.path("properties")));
    }
  }
}
