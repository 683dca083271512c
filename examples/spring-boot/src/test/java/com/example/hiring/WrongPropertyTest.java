package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import io.talentport.core.RecruitingPlatformProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A wrong property stops the start, with its name as it is written. */
@ExtendWith(OutputCaptureExtension.class)
class WrongPropertyTest {

  private static final String PLATFORM =
      ServiceLoader.load(RecruitingPlatformProvider.class).findFirst().orElseThrow().id().value();

  @TempDir private Path folder;

  @Test
  void aValueOfTheWrongFormIsNamedWithItsFile(CapturedOutput output) throws IOException {
    start("  " + PLATFORM + ":\n    callDeadline: soon\n");

    assertThat(description(output))
        .hasSize(4)
        .anyMatch(line -> line.contains("talentport." + PLATFORM + ".callDeadline"))
        .anyMatch(line -> line.contains("application.yml"))
        .noneMatch(line -> line.contains("soon"));
  }

  @Test
  void anUnknownNameIsNamedToo(CapturedOutput output) throws IOException {
    start("  " + PLATFORM + ":\n    call-deadlin: 10s\n");

    assertThat(description(output))
        .hasSize(4)
        .anyMatch(line -> line.contains("talentport." + PLATFORM + ".call-deadlin"));
  }

  private void start(String talentport) throws IOException {
    Path file = Files.writeString(folder.resolve("application.yml"), "talentport:\n" + talentport);
    assertThatException()
        .isThrownBy(
            () ->
                SpringApplication.run(
                    HiringApplication.class,
                    "--spring.config.additional-location=file:" + file,
                    "--server.port=0"));
  }

  private static List<String> description(CapturedOutput output) {
    String all = output.toString();
    assertThat(all).contains("APPLICATION FAILED TO START", "Action:");
    return all.substring(all.indexOf("Description:"), all.indexOf("Action:"))
        .lines()
        .skip(1)
        .filter(line -> !line.isBlank())
        .toList();
  }
}
