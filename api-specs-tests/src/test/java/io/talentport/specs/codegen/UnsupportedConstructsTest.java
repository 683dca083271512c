package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the templates cannot carry fails the build with a sentence, instead of being dropped. */
@Tag("same-on-every-jdk")
@Tag("slow")
class UnsupportedConstructsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an enum schema         | {type: string, enum: [A, B]}                                    | query  | x-known-values
          a choice of schemas    | {oneOf: [{$ref: '#/components/schemas/Reply'}, {type: object}]} | query  | oneOf
          a cookie parameter     | {type: object, properties: {a: {type: string}}}                 | cookie | path, query, header and body
          """)
  void stopTheCompilerWithAnExplanation(
      String what, String schema, String parameterIn, String explanation, @TempDir Path directory)
      throws IOException {
    Path spec = directory.resolve("unsupported.yaml");
    Files.writeString(
        spec,
        """
        openapi: 3.0.3
        info: {title: Unsupported, version: '1'}
        paths:
          /things:
            get:
              operationId: getThing
              tags: [Thing]
              x-retry-safe: true
              parameters:
                - {name: id, in: %s, schema: {type: string}}
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: {$ref: '#/components/schemas/Reply'}
        components:
          schemas:
            Reply:
              type: object
              properties:
                kind: {$ref: '#/components/schemas/Kind'}
            Kind: %s
        """
            .formatted(parameterIn, schema));
    CodeGenerator.generateInto(directory.resolve("generated"), spec);
    CompiledSources compiled =
        CompiledSources.compile(directory.resolve("generated"), directory.resolve("classes"));
    assertThat(compiled.success()).as(what).isFalse();
    assertThat(compiled.messages()).contains("#error").contains(explanation);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a text beside the file | {a: {type: string, format: binary}, b: {type: string}}                 | one file
          two files              | {a: {type: string, format: binary}, b: {type: string, format: binary}} | filePart
          """)
  void formsOfAnythingButOneFileStopTheCompiler(
      String what, String properties, String explanation, @TempDir Path directory)
      throws IOException {
    Path spec = directory.resolve("unsupported.yaml");
    Files.writeString(
        spec,
        """
        openapi: 3.0.3
        info: {title: Unsupported, version: '1'}
        paths:
          /things:
            post:
              operationId: addThing
              tags: [Thing]
              x-retry-safe: false
              requestBody:
                content:
                  multipart/form-data:
                    schema:
                      type: object
                      properties: %s
              responses:
                '200':
                  description: OK
                  content:
                    application/json:
                      schema: {type: object, properties: {a: {type: string}}}
        """
            .formatted(properties));
    CodeGenerator.generateInto(directory.resolve("generated"), spec);
    CompiledSources compiled =
        CompiledSources.compile(directory.resolve("generated"), directory.resolve("classes"));
    assertThat(compiled.success()).as(what).isFalse();
    assertThat(compiled.messages()).contains(explanation);
  }
}
