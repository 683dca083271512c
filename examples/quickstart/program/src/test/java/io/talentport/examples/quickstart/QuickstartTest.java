package io.talentport.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void leavesNoDoneFileBehindAFailure(@TempDir Path folder) throws IOException {
    Path done = Files.writeString(folder.resolve("done"), "of an earlier run");

    assertThat(run(Map.of(DoneFile.KEY, done.toString(), Options.SUBMIT, "perhaps"))).isEqualTo(1);

    assertThat(done).doesNotExist();
  }

  @Test
  void writesTheDoneFileWhereverItIsToStand(@TempDir Path folder) {
    Path done = folder.resolve("target/done");

    new DoneFile(done).write();

    assertThat(done).exists();
  }

  private int run(Map<String, String> properties) {
    return Quickstart.run(new SystemSettings(properties, Map.of()), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream of) {
    return of.toString(StandardCharsets.UTF_8);
  }
}
