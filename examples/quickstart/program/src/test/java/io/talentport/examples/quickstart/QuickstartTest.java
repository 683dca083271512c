package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QuickstartTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void saysWhatIsMissingWithoutAnAdapterAndFails() {
    assertThat(run(Map.of())).isEqualTo(1);

    assertThat(text(err))
        .contains("No adapter is on the class path", "Add one adapter", "-Dstacktrace")
        .doesNotContain("\tat ");
  }

  @Test
  void showsTheStackOnlyWhenAskedTo() {
    assertThat(run(Map.of("stacktrace", "true"))).isEqualTo(1);

    assertThat(text(err)).contains("ConfigurationException", "\tat ");
  }

  @Test
  void failsOnAMistypedOptionBeforeAnythingIsConnected() {
    assertThat(run(Map.of("talentport.quickstart.sumbit", "true"))).isEqualTo(1);

    assertThat(text(err)).contains("talentport.quickstart.sumbit is no option");
    assertThat(text(out)).isEmpty();
  }

  private int run(Map<String, String> properties) {
    return Quickstart.run(new Surroundings(properties, Map.of()), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream of) {
    return of.toString(StandardCharsets.UTF_8);
  }
}
