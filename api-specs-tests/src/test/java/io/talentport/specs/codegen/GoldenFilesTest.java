package io.talentport.specs.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("same-on-every-jdk")
@Tag("slow")
class GoldenFilesTest {

  private static final Path GOLDEN = CodeGenerator.resource("golden");

  @Test
  void theTemplatesGiveTheGoldenFilesAndNoOthers(@TempDir Path output) {
    SourceTree generated = CodeGenerator.generateInto(output);
    if (Boolean.getBoolean("golden.update")) {
      generated.replace(GOLDEN);
    }
    assertThat(generated.differencesFrom(SourceTree.read(GOLDEN)))
        .as(
            "Generated code differs from %s. If the change is wanted, run"
                + " `mvn -pl api-specs-tests -am test -Dtest=GoldenFilesTest -Dgolden.update=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false` and review the diff of the golden"
                + " files; it is what every generated client changes by.",
            GOLDEN)
        .isEmpty();
  }

  @Test
  void twoRunsGiveTheSameFiles(@TempDir Path first, @TempDir Path second) {
    assertThat(
            CodeGenerator.generateInto(second).differencesFrom(CodeGenerator.generateInto(first)))
        .isEmpty();
  }
}
