package io.talentport.adapter.feishu;

import io.talentport.core.model.AttachmentId;
import io.talentport.core.model.TalentId;
import io.talentport.sandbox.Seed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** A talent of whom the sandbox shows every field, each list with one entry. */
final class ProfiledTalent {

  static final TalentId ID = TalentId.of("7500000000000000901");
  static final AttachmentId DOCUMENT = AttachmentId.of("7400000000000000901");
  static final byte[] CONTENT = "%PDF-1.7 marker-of-the-document".getBytes(StandardCharsets.UTF_8);

  private ProfiledTalent() {}

  static void seed(Seed seed) {
    seed.rows("getTalent", "[" + row() + "]");
    store(seed, CONTENT);
  }

  /** Stores the talent's document with any content. */
  static void store(Seed seed, byte[] content) {
    seed.resumeDocument(DOCUMENT.value(), "marker-cv.pdf", "application/pdf", content);
  }

  /** The talent of the contract's fixtures. */
  private static String row() {
    try (InputStream fixtures =
        ProfiledTalent.class.getResourceAsStream("/contract/feishu/getTalent.json")) {
      return new JsonMapper().readTree(fixtures).at("/full/row").toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
