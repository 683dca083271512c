package io.talentport.build.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says and writes for values; the annotations are stand-ins. */
class FormsProcessorTest {

  private static final JavaFileObject MARK =
      source(
          "io/talentport/jackson/internal/FormsOf",
          """
          package io.talentport.jackson.internal;

          public @interface FormsOf {
            String[] value();
          }
          """);

  private static final JavaFileObject VALUE =
      source(
          "org/immutables/value/Value",
          """
          package org.immutables.value;

          public @interface Value {
            @interface Immutable {}
            @interface Default {}
            @interface Redacted {}
          }
          """);

  private static final JavaFileObject TARGET =
      source(
          "forms/package-info",
          """
          @io.talentport.jackson.internal.FormsOf({"paper"})
          package forms;
          """);

  @TempDir Path output;

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static JavaFileObject paper(String name, String text) {
    return source("paper/" + name, "package paper;\nimport org.immutables.value.Value;\n" + text);
  }

  /** The errors of the processor; what is generated does not compile without its base classes. */
  private List<String> compile(JavaFileObject... sources) {
    List<JavaFileObject> all = new ArrayList<>(List.of(MARK, VALUE, TARGET));
    all.addAll(List.of(sources));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null, null, found, List.of("-proc:only", "-d", output.toString()), null, all);
    task.setProcessors(List.of(new FormsProcessor()));
    task.call();
    return found.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .filter(one -> one.getCode().equals("compiler.err.proc.messager"))
        .map(one -> one.getMessage(null))
        .toList();
  }

  private String form(String name) throws IOException {
    return Files.readString(output.resolve("forms/" + name + ".java"));
  }

  private static JavaFileObject built(String accessors) {
    return paper(
        "Sheet",
        "@Value.Immutable public interface Sheet {\n" + accessors + "\nfinal class Builder {} }");
  }

  @Test
  void aBuiltValueHasItsAttributesInOrderAndMasksThoseThatAreRedacted() throws IOException {
    List<String> errors =
        compile(
            built(
                """
                String title();
                @Value.Redacted java.util.Optional<String> author();
                @Value.Default default int size() { return 4; }
                default int doubled() { return 2 * size(); }
                java.util.OptionalLong weight();
                java.util.Set<String> words();
                static int count() { return 0; }
                """));

    assertThat(errors).isEmpty();
    assertThat(form("SheetForm"))
        .contains(
            """
                out.member("title", ScalarForms.TEXT, value.title());
                out.personalMember("author", ScalarForms.TEXT, value.author().orElse(null));
                out.member("size", ScalarForms.INTEGER, value.size());
                out.member("weight", ScalarForms.LONG, value.weight().isPresent() ? (Long) value.weight().getAsLong() : null);
                out.members("words", ScalarForms.TEXT, value.words());
            """)
        .contains("case \"words\" -> value.words(in.list(ScalarForms.TEXT));")
        .doesNotContain("doubled", "count");
  }

  @Test
  void aRecordOfOneTextIsThatText() throws IOException {
    compile(
        paper(
            "Name",
            "public record Name(@Value.Redacted String value) {"
                + " public static Name of(String text) { return new Name(text); } }"));

    assertThat(form("NameForm"))
        .contains("extends TextForm<paper.Name>", "super(paper.Name.class, true)")
        .contains("return value.value();", "return paper.Name.of(text);");
  }

  @Test
  void aRecordOfSeveralPartsIsMadeByItsConstructor() throws IOException {
    compile(paper("Box", "public record Box(int height, java.util.List<String> names) {}"));

    assertThat(form("BoxForm"))
        .contains("new paper.Box(in.given(\"height\", heightOrNone), namesOrNone)");
  }

  @Test
  void anExceptionHasItsFactsAndThoseOfItsClasses() throws IOException {
    compile(
        paper(
            "Failure",
            "public class Failure extends RuntimeException {"
                + " public final String code() { return \"\"; }"
                + " public String textInClear() { return \"\"; }"
                + " public boolean retryable() { return true; }"
                + " String hidden() { return \"\"; } }"),
        paper(
            "Jam",
            "public final class Jam extends Failure {"
                + " @Override public boolean retryable() { return false; }"
                + " public int tray() { return 1; } }"));

    assertThat(form("FailureForm"))
        .contains(
            "value.getMessage()",
            "value.code()",
            "if (value instanceof paper.Jam one)",
            "out.member(\"tray\", ScalarForms.INTEGER, value.tray());")
        .containsOnlyOnce("value.retryable()")
        .doesNotContain("InClear", "hidden");
    assertThat(form("CoreForms")).doesNotContain("JamForm");
  }

  @Test
  void aFormThatIsWrittenByHandStays() throws IOException {
    compile(
        built("Ink ink();"),
        paper("Ink", "public final class Ink {}"),
        source("forms/InkForm", "package forms; final class InkForm {}"));

    assertThat(form("SheetForm")).contains("out.member(\"ink\", InkForm.INSTANCE, value.ink());");
    assertThat(form("CoreForms")).contains("InkForm.INSTANCE,\n        SheetForm.INSTANCE");
    assertThat(output.resolve("forms/InkForm.java")).doesNotExist();
  }

  @Test
  void whatNothingCanBeGeneratedFromIsACompileError() {
    assertThat(compile(built("java.util.Map<String, String> pairs();")))
        .containsExactly(
            "paper.Sheet cannot be generated from: JSON has no form for java.util.Map; extend the"
                + " generator, or write SheetForm by hand");
  }

  @Test
  void aRedactedCollectionIsACompileErrorRatherThanShown() {
    assertThat(compile(built("@Value.Redacted java.util.List<String> names();")))
        .singleElement()
        .asString()
        .contains("JSON has no form for a redacted collection");
  }

  @Test
  void aPackageThatIsNotThereIsACompileError() {
    assertThat(compile()).containsExactly("There is no package paper");
  }
}
