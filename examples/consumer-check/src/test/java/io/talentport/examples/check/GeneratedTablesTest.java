package io.talentport.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What adapters and documents say once is not written into a table by hand. */
class GeneratedTablesTest {

  private static final String COMMAND = "mvn -q -Pdocs";

  @ParameterizedTest(name = "{0}")
  @MethodSource("io.talentport.examples.check.GeneratedTable#all")
  void tableIsWrittenAsItIsGenerated(GeneratedTable table) {
    if (Boolean.getBoolean("docs.update")) {
      table.update();
    }
    assertThat(table.written())
        .as("%s is not as it is generated. Run `%s`, and review the diff.", table, COMMAND)
        .isEqualTo(table.generated());
  }
}
