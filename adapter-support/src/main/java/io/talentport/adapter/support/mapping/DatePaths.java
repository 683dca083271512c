package io.talentport.adapter.support.mapping;

import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.Education;
import io.talentport.core.model.Employment;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.Training;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The dates of a résumé by their paths, for adapters that report dates they cannot carry. */
public final class DatePaths {

  private DatePaths() {}

  /**
   * Passes each date to the consumer, with a path such as {@code person.birthDate}; dates of one
   * path come one after the other.
   */
  public static void each(Resume resume, BiConsumer<String, PartialDate> taker) {
    give("person.birthDate", resume.person().birthDate().orElse(null), taker);
    give(
        "highestEducation.graduationDate",
        resume.highestEducation().flatMap(HighestEducation::graduationDate).orElse(null),
        taker);
    give(
        "career.workingSinceDate",
        resume.career().flatMap(CareerSummary::workingSinceDate).orElse(null),
        taker);
    each("educations.startDate", resume.educations(), Education::startDate, taker);
    each("educations.endDate", resume.educations(), Education::endDate, taker);
    each("employments.startDate", resume.employments(), Employment::startDate, taker);
    each("employments.endDate", resume.employments(), Employment::endDate, taker);
    each("trainings.startDate", resume.trainings(), Training::startDate, taker);
    each("trainings.endDate", resume.trainings(), Training::endDate, taker);
    each("projects.startDate", resume.projects(), Project::startDate, taker);
    each("projects.endDate", resume.projects(), Project::endDate, taker);
  }

  private static <T> void each(
      String path,
      List<T> entries,
      Function<T, Optional<PartialDate>> date,
      BiConsumer<String, PartialDate> taker) {
    for (int i = 0; i < entries.size(); i++) {
      give(path, date.apply(entries.get(i)).orElse(null), taker);
    }
  }

  private static void give(
      String path, @Nullable PartialDate date, BiConsumer<String, PartialDate> taker) {
    if (date != null) {
      taker.accept(path, date);
    }
  }
}
