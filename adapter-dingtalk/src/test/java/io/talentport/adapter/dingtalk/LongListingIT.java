package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.tck.ForkedJvm;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.ResumeRecordData;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** A listing of any length is read in constant memory. */
class LongListingIT {

  private static final int RECORDS = 100_000;
  private static final int PAGE = 1000;

  @Test
  void readsAHundredThousandRecordsIn64Megabytes()
      throws IOException, InterruptedException, NoSuchAlgorithmException {
    try (Sandbox sandbox = Sandbox.builder().resumes(RECORDS).start()) {
      ForkedJvm program =
          ForkedJvm.run(
              ListAllRecords.class, 64, sandbox.settings("dingtalk"), Duration.ofMinutes(1));

      String printed = program.output();
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
