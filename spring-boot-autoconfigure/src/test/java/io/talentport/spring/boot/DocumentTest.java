package io.talentport.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ByteArrayResource;

/** What docs/spring-boot.md and its Chinese form show works as it stands there. */
class DocumentTest {

  @TempDir Path output;

  private static final String CLASS =
      """
      import io.talentport.core.*;
      import io.talentport.core.model.*;
      import io.talentport.core.port.*;
      import io.talentport.spring.boot.*;
      import java.time.Duration;
      import java.util.*;
      import org.springframework.context.annotation.Bean;
      import org.springframework.stereotype.Service;

      class Shown {
      %s
      }
      """;

  @ParameterizedTest
  @ValueSource(strings = {"spring-boot.md", "spring-boot.zh-CN.md"})
  void javaCompiles(String document) {
    List<String> blocks = new Document(document).blocks("java");
    assertThat(blocks).hasSizeGreaterThan(2);
    for (String block : blocks) {
      assertThat(errors(CLASS.formatted(block))).as(block).isEmpty();
    }
  }

  private List<String> errors(String source) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Shown.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    ToolProvider.getSystemJavaCompiler()
        .getTask(
            null, null, found, List.of("-proc:none", "-d", output.toString()), null, List.of(file))
        .call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(Object::toString)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring-boot.md", "spring-boot.zh-CN.md"})
  void applicationsStartWithTheProperties(String document) throws IOException {
    List<String> blocks = new Document(document).blocks("yaml");
    assertThat(blocks).hasSize(2);
    for (String block : blocks) {
      List<PropertySource<?>> file =
          new YamlPropertySourceLoader()
              .load("document", new ByteArrayResource(block.getBytes(StandardCharsets.UTF_8)));
      Contexts.bare()
          .withPropertyValues("FEISHU_APP_SECRET=a", "ACME_SECRET=b", "GLOBEX_SECRET=c")
          .withInitializer(
              context -> file.forEach(context.getEnvironment().getPropertySources()::addLast))
          .run(context -> assertThat(context).as(block).hasNotFailed());
    }
  }

  @Test
  void bothFormsShowTheSameCode() {
    Document english = new Document("spring-boot.md");
    Document chinese = new Document("spring-boot.zh-CN.md");
    assertThat(chinese.blocks("xml")).isEqualTo(english.blocks("xml"));
    assertThat(chinese.blocks("yaml")).isEqualTo(english.blocks("yaml"));
    assertThat(chinese.blocks("java"))
        .map(DocumentTest::withoutComments)
        .isEqualTo(english.blocks("java").stream().map(DocumentTest::withoutComments).toList());
  }

  private static String withoutComments(String code) {
    return code.replaceAll(" *//.*", "");
  }
}
