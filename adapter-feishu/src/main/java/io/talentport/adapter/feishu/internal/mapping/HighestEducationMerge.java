package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.HighestEducation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Merges a résumé's one-line highest education: as a separate education if there is none, otherwise
 * into the one of the same school as far as fields are free, otherwise nowhere.
 */
final class HighestEducationMerge {

  private HighestEducationMerge() {}

  /** Merges it, and returns the paths of the fields without a place. */
  static List<String> into(CreateTalentRequest talent, HighestEducation study, FeishuCodes codes) {
    NewTalentEducation entry = entry(talent, study, codes);
    return Stream.of(
            school(entry, study).map(lost -> "school"),
            level(entry, study).map(lost -> "level"),
            fieldOfStudy(entry, study).map(lost -> "fieldOfStudy"),
            studyMode(entry, study, codes).map(lost -> "studyMode"))
        .flatMap(Optional::stream)
        .map(name -> "highestEducation." + name)
        .toList();
  }

  private static @Nullable NewTalentEducation entry(
      CreateTalentRequest talent, HighestEducation study, FeishuCodes codes) {
    if (talent.educationList == null) {
      if (Stream.of(
              study.school(),
              study.level().flatMap(NewTalentEducation.DEGREE_VOCABULARY::toPlatform),
              study.fieldOfStudy(),
              study.studyMode().flatMap(codes::studyMode))
          .noneMatch(Optional::isPresent)) {
        return null;
      }
      NewTalentEducation only = new NewTalentEducation();
      talent.educationList = List.of(only);
      return only;
    }
    List<NewTalentEducation> sameSchool =
        talent.educationList.stream()
            .filter(one -> study.school().filter(school -> school.equals(one.school)).isPresent())
            .toList();
    // Two degrees of one school differ in their degree.
    List<NewTalentEducation> same =
        sameSchool.size() > 1
            ? sameSchool.stream().filter(one -> agrees(one, study)).toList()
            : sameSchool;
    return same.size() == 1 ? same.get(0) : null;
  }

  private static boolean agrees(NewTalentEducation one, HighestEducation study) {
    return study
            .level()
            .flatMap(NewTalentEducation.DEGREE_VOCABULARY::toPlatform)
            .filter(wanted -> !wanted.equals(one.degree))
            .isEmpty()
        && study.fieldOfStudy().filter(wanted -> !wanted.equals(one.fieldOfStudy)).isEmpty();
  }

  private static Optional<String> school(
      @Nullable NewTalentEducation entry, HighestEducation study) {
    Optional<String> school = study.school();
    if (entry != null && entry.school == null) {
      entry.school = school.orElse(null);
    }
    return school.filter(wanted -> entry == null || !wanted.equals(entry.school));
  }

  private static Optional<EducationLevel> level(
      @Nullable NewTalentEducation entry, HighestEducation study) {
    Optional<Integer> degree =
        study.level().flatMap(NewTalentEducation.DEGREE_VOCABULARY::toPlatform);
    if (entry != null && entry.degree == null) {
      entry.degree = degree.orElse(null);
    }
    return study
        .level()
        .filter(wanted -> entry == null || degree.isEmpty() || !degree.get().equals(entry.degree));
  }

  private static Optional<String> fieldOfStudy(
      @Nullable NewTalentEducation entry, HighestEducation study) {
    Optional<String> field = study.fieldOfStudy();
    if (entry != null && entry.fieldOfStudy == null) {
      entry.fieldOfStudy = field.orElse(null);
    }
    return field.filter(wanted -> entry == null || !wanted.equals(entry.fieldOfStudy));
  }

  private static Optional<String> studyMode(
      @Nullable NewTalentEducation entry, HighestEducation study, FeishuCodes codes) {
    Optional<Integer> type = study.studyMode().flatMap(codes::studyMode);
    if (entry != null && entry.educationType == null) {
      // A résumé's own educations have no mode of study, so this field is free.
      entry.educationType = type.orElse(null);
    }
    return study.studyMode().filter(wanted -> entry == null || type.isEmpty());
  }
}
