package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ExternalApplicationData;
import io.talentport.sandbox.data.TalentData;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Invented people and what became of their applications elsewhere. */
final class DefaultTalents {
  private static final long FIRST_TALENT = 7_500_000_000_000_000_001L;
  private static final long FIRST_APPLICATION = 7_600_000_000_000_000_001L;

  /** 2026-03-02T01:00:00Z. */
  private static final long FIRST_CREATED = 1_772_413_200_000L;

  private static final long DAY = 86_400_000L;
  private static final int APPLICATIONS_OF_THE_FIRST = 25;
  private static final int APPLICATIONS_OF_THE_SECOND = 5;

  private static final List<String> TITLES =
      List.of("高级Java", "数据分析师", "Site Reliability Engineer", "产品经理", "Compiler Engineer");
  private static final List<String> STAGES = List.of("简历初筛", "笔试", "面试", "Offer 沟通", "待入职");
  private static final List<String> SOURCES = List.of("lagou", "内推", "campus fair", "liepin");

  private DefaultTalents() {}

  /** Each a day younger than the one before, so that the last is the newest. */
  static void addTo(Talents pool) {
    long modified = FIRST_CREATED;
    for (TalentData talent : talents()) {
      pool.put(talent, modified);
      modified += DAY;
    }
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

  static List<ExternalApplicationData> applications() {
    List<ExternalApplicationData> all = new ArrayList<>();
    for (int i = 0; i < APPLICATIONS_OF_THE_FIRST + APPLICATIONS_OF_THE_SECOND; i++) {
      all.add(application(i));
    }
    return all;
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

  private static ExternalApplicationData application(int index) {
    boolean ended = index % 2 == 0;
    long created = FIRST_CREATED + index * DAY;
    return new ExternalApplicationData(
        Long.toString(FIRST_APPLICATION + index),
        Long.toString(FIRST_TALENT + (index < APPLICATIONS_OF_THE_FIRST ? 0 : 1)),
        index % 3 == 0 ? "external-" + (index + 1) : null,
        1 + index % 2,
        TITLES.get(index % TITLES.size()),
        SOURCES.get(index % SOURCES.size()),
        STAGES.get(index % STAGES.size()),
        1 + index % 4,
        created,
        ended ? created + 9 * DAY : null,
        ended ? "HR 主动终止" : null,
        ended ? "不合适" : null);
  }
}
