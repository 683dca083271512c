package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every promise of the document names a test that exists. */
class ReliabilityDocTest {

  private static final Pattern PROOF = Pattern.compile("`([A-Z]\\w+)\\.(\\w+)`");

  private final TestSources tests = TestSources.of(Repository.ROOT);

  private static List<List<String>> promises() {
    Path document = Repository.ROOT.resolve("docs/reliability.md");
    return MarkdownTable.marked("promises", Repository.read(document)).rows();
  }

  private static List<MatchResult> proofs(List<String> promise) {
    return PROOF.matcher(promise.get(2)).results().toList();
  }

  @Test
  void everyPromiseHasAProof() {
    assertThat(promises())
        .hasSizeGreaterThan(30)
        .allSatisfy(
            promise -> {
              assertThat(promise).hasSize(3).noneMatch(String::isEmpty);
              assertThat(proofs(promise)).as(promise.get(0)).isNotEmpty();
            });
  }

  @Test
  void everyProofIsATestThatExists() {
    assertThat(promises().stream().flatMap(promise -> proofs(promise).stream()))
        .allSatisfy(
            proof ->
                assertThat(tests.hold(proof.group(1), proof.group(2)))
                    .as("the test " + proof.group(1) + "." + proof.group(2))
                    .isTrue());
  }

  @Test
  void aTestThatDoesNotExistIsNoticed() {
    assertThat(tests.hold("ReliabilityDocTest", "everyProofIsATestThatExists")).isTrue();
    assertThat(tests.hold("ReliabilityDocTest", "everyProofIsATestThatExist")).isFalse();
    assertThat(tests.hold("ReliabilityDocTest", "promises")).as("no test, but there").isFalse();
    assertThat(tests.hold("NoTestOfThisName", "everyProofIsATestThatExists")).isFalse();
  }
}
