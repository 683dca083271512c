package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.ResumeRecordData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A listing of any length is read in constant memory. */
class LongListingIT {

  private static final int RECORDS = 100_000;
  private static final int PAGE = 1000;

  @Test
  void readsAHundredThousandRecordsIn64Megabytes()
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    try (Sandbox sandbox = Sandbox.builder().resumes(RECORDS).start()) {
      Process program = start(sandbox);
      String printed =
          new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();

      assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).as(printed).isZero();
      String[] told = printed.split(" ");
      assertThat(told).as(printed).hasSize(3);
      assertThat(told[0]).isEqualTo(Integer.toString(RECORDS));
      assertThat(told[1]).as("every record, once, in order").isEqualTo(digestOf(sandbox));
      assertThat(Integer.parseInt(told[2])).as("megabytes").isLessThanOrEqualTo(64);
      assertThat(sandbox.journal().count("listResumeRecords")).isEqualTo(RECORDS / PAGE);
      assertThat(sandbox.journal().count("createAccessToken")).isEqualTo(1);
    }
  }

  private static Process start(Sandbox sandbox) throws IOException {
    ProcessBuilder program =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx64m",
                    // The log of every byte that the HTTP client reads is not what is measured.
                    "-Dlogback.configurationFile=logback-quiet.xml",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    ListAllRecords.class.getName()))
            .redirectErrorStream(true);
    sandbox
        .settings("dingtalk")
        .forEach(
            (key, value) ->
                program
                    .environment()
                    .put(key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'), value));
    return program.start();
  }

  private static String digestOf(Sandbox sandbox) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int from = 0; from < RECORDS; from += PAGE) {
      for (ResumeRecordData row : sandbox.seed().resumeRecords(from, PAGE)) {
        digest.update(ListAllRecords.idOf(row.resumeId()));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
