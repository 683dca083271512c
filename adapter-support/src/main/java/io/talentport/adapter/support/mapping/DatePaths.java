package io.talentport.adapter.support.mapping;

import io.talentport.core.model.CareerSummary;
import io.talentport.core.model.Education;
import io.talentport.core.model.Employment;
import io.talentport.core.model.HighestEducation;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.Training;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The dates of a résumé, by their paths, for an adapter that reports those it cannot carry. */
public final class DatePaths {

  private DatePaths() {}

  /** The dates by paths such as {@code person.birthDate}; an empty list where none is given. */
  public static Map<String, List<PartialDate>> of(Resume resume) {
    Map<String, List<PartialDate>> dates = new LinkedHashMap<>();
    dates.put("person.birthDate", resume.person().birthDate().stream().toList());
    dates.put(
        "highestEducation.graduationDate",
        resume.highestEducation().flatMap(HighestEducation::graduationDate).stream().toList());
    dates.put(
        "career.workingSinceDate",
        resume.career().flatMap(CareerSummary::workingSinceDate).stream().toList());
    dates.put("educations.startDate", each(resume.educations(), Education::startDate));
    dates.put("educations.endDate", each(resume.educations(), Education::endDate));
    dates.put("employments.startDate", each(resume.employments(), Employment::startDate));
    dates.put("employments.endDate", each(resume.employments(), Employment::endDate));
    dates.put("trainings.startDate", each(resume.trainings(), Training::startDate));
    dates.put("trainings.endDate", each(resume.trainings(), Training::endDate));
    dates.put("projects.startDate", each(resume.projects(), Project::startDate));
    dates.put("projects.endDate", each(resume.projects(), Project::endDate));
    return dates;
  }

  private static <T> List<PartialDate> each(
      List<T> entries, Function<T, Optional<PartialDate>> date) {
    List<PartialDate> dates = new ArrayList<>(entries.size());
    for (T entry : entries) {
      date.apply(entry).ifPresent(dates::add);
    }
    return dates;
  }
}
