package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.talentport.adapter.tck.ForkedJvm;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.AttachmentData;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that is larger than the memory of the process that uploads it. */
class LargeUploadIT {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final int MEBIBYTES = 250;

  @TempDir Path folder;

  @Test
  @Tag("proves:upload-streamed")
  void uploadsTwoHundredAndFiftyMegabytesWithinNinetySix()
      throws IOException, NoSuchAlgorithmException, InterruptedException {
    Path document = folder.resolve("lin.pdf");
    String sha256 = write(document);
    try (Sandbox sandbox = Sandbox.start()) {
      ForkedJvm upload =
          ForkedJvm.run(
              LargeUpload.class,
              96,
              sandbox.settings("feishu"),
              Duration.ofMinutes(5),
              document.toString());

      assertThat(upload.exitValue()).as(upload.output()).isZero();
      assertThat(sandbox.seed().attachments())
          .extracting(AttachmentData::size, AttachmentData::sha256)
          .containsExactly(tuple((long) MEBIBYTES * MEBIBYTE, sha256));
      assertThat(sandbox.seed().createdTalents()).hasSize(1);
    }
  }

  private static String write(Path document) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Random content = new Random(7);
    byte[] piece = new byte[MEBIBYTE];
    try (OutputStream out = new DigestOutputStream(Files.newOutputStream(document), digest)) {
      for (int i = 0; i < MEBIBYTES; i++) {
        content.nextBytes(piece);
        out.write(piece);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
