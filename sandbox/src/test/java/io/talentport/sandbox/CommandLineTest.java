package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @Test
  void withoutOptionsTheQuotaIsEnforcedOnAFreePort() {
    assertThat(CommandLine.parse(List.of())).isEqualTo(new CommandLine(0, 250, true, false));
  }

  @Test
  void everyOptionIsUnderstood() {
    assertThat(
            CommandLine.parse(
                List.of("--port", "8089", "--resumes", "100000", "--no-quota", "--help")))
        .isEqualTo(new CommandLine(8089, 100_000, false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--port",
        "--port x",
        "--port -1",
        "--port 65536",
        "--port 99999999999",
        "--resumes",
        "--resumes 1.5",
        "--quota",
        "8080"
      })
  void anIllFormedOptionIsNamed(String line) {
    List<String> arguments = List.of(line.split(" "));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommandLine.parse(arguments))
        .withMessageContaining(arguments.get(0));
  }
}
