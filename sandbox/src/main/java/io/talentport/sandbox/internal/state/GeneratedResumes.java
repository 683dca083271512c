package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.ResumeRecordData;
import java.util.List;

/**
 * Resume records generated from their index when they are read, so that a million cost no memory.
 */
final class GeneratedResumes {
  private static final List<String> CHANNELS =
      List.of("lagou", "51job", "58tongcheng", "zhilian", "liepin", "boss", "other");

  /** 2026-01-01T00:00:00Z. */
  private static final long FIRST_CREATED = 1_767_225_600_000L;

  private static final long FIRST_NUMBER = 100_000_000L;

  private GeneratedResumes() {}

  static ResumeRecordData at(int index, String corpId) {
    long created = FIRST_CREATED + index * 1_000L;
    return new ResumeRecordData(
        "resume" + (FIRST_NUMBER + index),
        "candidate" + (FIRST_NUMBER + index),
        CHANNELS.get(index % CHANNELS.size()),
        Organization.BIZ_CODE,
        corpId,
        created,
        created + index % 11 * 60_000L);
  }
}
