package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.Resume;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maximum lengths of a person's lists, checked before any call. */
final class SubmissionLimits {

  private SubmissionLimits() {}

  static void check(Resume resume, CreateTalentRequest talent) {
    check("resume.educations", resume.educations(), CreateTalentRequest.EDUCATION_LIST_MAX_ITEMS);
    check("resume.employments", resume.employments(), CreateTalentRequest.CAREER_LIST_MAX_ITEMS);
    check("resume.projects", resume.projects(), CreateTalentRequest.PROJECT_LIST_MAX_ITEMS);
    check(
        "resume.expectation.location",
        talent.preferredCityCodeList,
        CreateTalentRequest.PREFERRED_CITY_CODE_LIST_MAX_ITEMS);
  }

  private static void check(String field, @Nullable List<?> entries, int most) {
    if (entries != null && entries.size() > most) {
      throw InvalidRequestException.of(
          field,
          "must have at most " + most + " entries for Feishu, but has " + entries.size(),
          "Leave out the oldest ones.");
    }
  }
}
