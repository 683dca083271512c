package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("same-on-every-jdk")
class SourceTreeTest {

  private static final SourceTree EXPECTED =
      new SourceTree(Map.of("a/A.java", "one\ntwo\n", "B.java", "b\n"));

  @Test
  void equalTreesHaveNoDifferences() {
    assertThat(new SourceTree(Map.copyOf(EXPECTED.files())).differencesFrom(EXPECTED)).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThat(new SourceTree(Map.of("B.java", "b\n")).differencesFrom(EXPECTED))
        .containsExactly("missing: a/A.java");
  }

  @Test
  void anExtraFileIsNamed() {
    SourceTree found =
        new SourceTree(Map.of("a/A.java", "one\ntwo\n", "B.java", "b\n", "C.java", "c\n"));
    assertThat(found.differencesFrom(EXPECTED)).containsExactly("extra: C.java");
  }

  @Test
  void aDifferentFileIsShownWithItsFirstDifferentLine() {
    SourceTree found = new SourceTree(Map.of("a/A.java", "one\n2\n", "B.java", "b"));
    assertThat(found.differencesFrom(EXPECTED))
        .satisfiesExactly(
            b -> assertThat(b).contains("different: B.java, line 2", "found:    (end of file)"),
            a ->
                assertThat(a)
                    .contains("different: a/A.java, line 2", "expected: two", "found:    2"));
  }

  @Test
  void replacingADirectoryLeavesNothingElseInIt(@TempDir Path directory) {
    new SourceTree(Map.of("old/Old.java", "old\n")).replace(directory.resolve("golden"));
    EXPECTED.replace(directory.resolve("golden"));
    assertThat(SourceTree.read(directory.resolve("golden"))).isEqualTo(EXPECTED);
  }
}
