package io.talentport.adapter.dingtalk;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeRecords;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Lists every record and prints how many there were and a digest of their ids in order. */
final class ListAllRecords {

  private ListAllRecords() {}

  /** Settings come from the environment, as an application's do. */
  public static void main(String[] arguments) throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    int count = 0;
    try (RecruitingPlatform platform = RecruitingPlatform.connect()) {
      for (ResumeRecord record : platform.port(ResumeRecords.class).list(PageRequest.first())) {
        digest.update(idOf(record.resumeId().orElseThrow().value()));
        count++;
      }
    }
    System.out.println(
        count
            + " "
            + HexFormat.of().formatHex(digest.digest())
            + " "
            + Runtime.getRuntime().maxMemory() / (1024 * 1024));
  }

  /** An id with its end marked, so that two ids cannot be read as two others. */
  static byte[] idOf(String id) {
    return (id + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
