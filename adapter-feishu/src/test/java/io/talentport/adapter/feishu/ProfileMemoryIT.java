package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.ForkedJvm;
import io.talentport.core.model.ProfilePart;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was not asked for is in no live object of the process that read the profile: its heap is
 * written to a file, which is searched for the texts as Latin-1 and as UTF-16.
 */
class ProfileMemoryIT {

  private static final String DEFAULT = "marker-company";

  private static final Map<ProfilePart, String> MARKERS =
      Map.of(
          ProfilePart.HOME_ADDRESS, "marker-address",
          ProfilePart.IDENTIFICATION, "MARKER-E7654321",
          ProfilePart.CUSTOM_FIELDS, "marker-character",
          ProfilePart.REGISTRATIONS, "https://marker.example.com/form",
          ProfilePart.FOLDERS, "marker-folder",
          ProfilePart.POOLS, "marker-pool",
          ProfilePart.TAGS, "marker-tag",
          ProfilePart.BLOCK, "marker-reason",
          ProfilePart.NOTES, "marker-note");

  @TempDir Path folder;

  private final Sandbox sandbox = Sandbox.start();

  @BeforeEach
  void seed() {
    ProfiledTalent.seed(sandbox.seed());
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private byte[] memoryAfterReading(ProfilePart... parts) throws IOException, InterruptedException {
    Path dump = folder.resolve("heap" + parts.length + ".hprof");
    List<String> arguments = new ArrayList<>(List.of(ProfiledTalent.ID.value(), dump.toString()));
    Stream.of(parts).map(Enum::name).forEach(arguments::add);
    ForkedJvm reading =
        ForkedJvm.run(
            ProfileInMemory.class,
            64,
            sandbox.settings("feishu"),
            Duration.ofMinutes(2),
            arguments.toArray(String[]::new));
    assertThat(reading.exitValue()).as(reading.output()).isZero();
    return Files.readAllBytes(dump);
  }

  private static boolean holds(byte[] memory, String text) {
    return Stream.of(
            StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
        .anyMatch(charset -> holds(memory, text.getBytes(charset)));
  }

  private static boolean holds(byte[] memory, byte[] text) {
    for (int at = 0; at <= memory.length - text.length; at++) {
      int length = 0;
      while (length < text.length && memory[at + length] == text[length]) {
        length++;
      }
      if (length == text.length) {
        return true;
      }
    }
    return false;
  }

  @Test
  void holdsNothingOfWhatNobodyAskedFor() throws IOException, InterruptedException {
    byte[] memory = memoryAfterReading();

    assertThat(holds(memory, DEFAULT)).as("the profile itself").isTrue();
    MARKERS.forEach((part, marker) -> assertThat(holds(memory, marker)).as("%s", part).isFalse());
  }

  @Test
  void holdsWhatWasAskedForAlone() throws IOException, InterruptedException {
    byte[] memory = memoryAfterReading(ProfilePart.NOTES);

    MARKERS.forEach(
        (part, marker) ->
            assertThat(holds(memory, marker)).as("%s", part).isEqualTo(part == ProfilePart.NOTES));
  }
}
