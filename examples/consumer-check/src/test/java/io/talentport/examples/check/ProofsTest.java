package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of proofs follows the tags of the tests, and refuses what proves nothing. */
class ProofsTest {

  private static final List<String> HEADER = List.of("id", "promise", "how", "proof");

  @TempDir Path folder;

  private static MarkdownTable promises(String... ids) {
    return new MarkdownTable(
        HEADER,
        Arrays.stream(ids)
            .map(id -> List.of("`" + id + "`", "it holds", "by care", "`Outdated.proof`"))
            .toList());
  }

  private Proofs proofs(String members) {
    Path source = folder.resolve("SomeTest.java");
    Repository.write(source, "class SomeTest {" + members + "}");
    return Proofs.of(Stream.of(source));
  }

  @Test
  void listsTheTestsOfEachPromise() {
    Proofs proofs =
        proofs(
            """
            @Test @Tag("proves:one") void second() {}
            @ParameterizedTest @Tag("slow") @Tag("proves:one") @Tag("proves:two") void first(int a) {}
            @Test @Tag("B1") void other() {}
            """);

    assertThat(proofs.table(promises("two", "one")).rows())
        .containsExactly(
            List.of("`two`", "it holds", "by care", "`SomeTest.first`"),
            List.of("`one`", "it holds", "by care", "`SomeTest.first`, `SomeTest.second`"));
  }

  @Test
  void refusesAPromiseThatNoTestProves() {
    assertThatThrownBy(() -> proofs("@Test void some() {}").table(promises("one")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("No test proves one");
  }

  @Test
  void refusesATagOfAPromiseThatIsNotListed() {
    Proofs proofs = proofs("@Test @Tag(\"proves:one\") @Tag(\"proves:other\") void some() {}");

    assertThatThrownBy(() -> proofs.table(promises("one")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[other]");
  }

  @Test
  void refusesTwoPromisesOfOneId() {
    Proofs proofs = proofs("@Test @Tag(\"proves:one\") void some() {}");

    assertThatThrownBy(() -> proofs.table(promises("one", "one")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Two promises have the id one");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@Tag(\"proves:one\") void noTest() {}",
        "@Test @Disabled @Tag(\"proves:one\") void some() {}",
        "@Tag(\"proves:one\") class Inner { @Test void some() {} }"
      })
  void refusesATagThatIsNotOnATestThatRuns(String member) {
    assertThatThrownBy(() -> proofs(member))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("In SomeTest, \"proves:one\" is not on a test that runs");
  }

  @Test
  void findsTheTestsOfTheContractKitAndOfTheModules() {
    String reliability = Repository.read(Repository.ROOT.resolve("docs/reliability.md"));

    assertThat(Proofs.ofAllModules().table(MarkdownTable.marked("promises", reliability)).rows())
        .hasSizeGreaterThan(50)
        .anySatisfy(row -> assertThat(row.get(3)).contains("`TokenContract.", "`TokenSourceTest."));
  }
}
