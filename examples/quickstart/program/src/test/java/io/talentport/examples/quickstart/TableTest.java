package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void alignsColumnsAlsoUnderChineseText() {
    Table table = Table.of("id", "name", "x").row(1, "内推", "a").row(20, "Lagou", "b");

    assertThat(table.lines())
        .containsExactly("id  name   x", "──  ─────  ─", "1   内推   a", "20  Lagou  b");
  }

  @Test
  void showsADashForWhatIsAbsentAndTheValueForWhatIsThere() {
    assertThat(Table.of("a", "b").row(Optional.empty(), Optional.of("y")).lines())
        .last()
        .isEqualTo("–  y");
  }

  @Test
  void tellsHowManyRowsItDoesNotShow() {
    Table table = Table.ofAtMost(1, "n").row(1).row(2).row(3);

    assertThat(table.lines()).containsExactly("n", "─", "1", "… and 2 more");
  }

  @Test
  void saysThatThereIsNothing() {
    assertThat(Table.of("n").lines()).last().isEqualTo("(none)");
  }

  @Test
  void cutsWhatIsTooWide() {
    assertThat(Table.of("n").row("x".repeat(100)).lines())
        .last()
        .asString()
        .endsWith("…")
        .hasSize(34);
  }

  @Test
  void refusesARowOfAnotherLength() {
    assertThatIllegalArgumentException().isThrownBy(() -> Table.of("a", "b").row("only one"));
  }
}
