package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.TalentData;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented people. */
final class DefaultTalents {
  private static final long FIRST_TALENT = 7_500_000_000_000_000_001L;

  /** 2026-03-02T01:00:00Z. */
  private static final long FIRST_CREATED = 1_772_413_200_000L;

  private static final long DAY = 86_400_000L;

  private DefaultTalents() {}

  /** Each is a day newer than the one before. */
  static void addTo(Talents pool) {
    long modified = FIRST_CREATED;
    for (TalentData talent : talents()) {
      pool.put(talent, modified);
      modified += DAY;
    }
  }

  /** The documents named by the rows of {@code getTalent}. */
  static void addTo(Attachments documents) {
    documents.putResume(
        "7400000000000000101",
        "cv.pdf",
        "application/pdf",
        "%PDF-1.7\n% an invented résumé\n%%EOF\n".getBytes(StandardCharsets.UTF_8));
  }

  private static List<TalentData> talents() {
    return List.of(
        talent(0, "86", "13900000001", "talent1@example.org", 1, "110000199001010001", true),
        talent(1, "86", "13900000002", "talent2@example.org", 1, "110000199001010002", false),
        talent(2, "86", "13900000003", null, 2, "E00000003", false),
        talent(3, "852", "90000004", "talent4@example.org", 3, "H00000004", null),
        talent(4, "1", "5550100005", "talent5@example.org", null, null, false),
        talent(5, "86", null, "talent6@example.org", 1, "110000199001010006", true),
        talent(6, "86", "13900000007", "talent7@example.org", 5, "X00000007", false));
  }

  private static TalentData talent(
      int index,
      String mobileCode,
      @Nullable String mobile,
      @Nullable String email,
      @Nullable Integer identificationType,
      @Nullable String identificationNumber,
      @Nullable Boolean onboarded) {
    return new TalentData(
        Long.toString(FIRST_TALENT + index),
        mobileCode,
        mobile,
        email,
        identificationType,
        identificationNumber,
        onboarded);
  }
}
