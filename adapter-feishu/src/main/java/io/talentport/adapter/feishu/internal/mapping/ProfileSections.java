package io.talentport.adapter.feishu.internal.mapping;

import io.talentport.adapter.feishu.internal.mapping.Section.Leaf;
import io.talentport.adapter.feishu.internal.mapping.Section.Role;
import io.talentport.adapter.feishu.internal.wire.model.CreateTalentRequest;
import io.talentport.adapter.feishu.internal.wire.model.CustomizedField;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentCareer;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentEducation;
import io.talentport.adapter.feishu.internal.wire.model.NewTalentProject;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetail;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCareer;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailCustomField;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailEducation;
import io.talentport.adapter.feishu.internal.wire.model.TalentDetailProject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of a profile that a résumé has too, in the form in which they are sent. */
final class ProfileSections {

  static final Section<NewTalentEducation> EDUCATIONS =
      new Section<>(
          "educations",
          List.of("education_list"),
          CreateTalentRequest.EDUCATION_LIST_MAX_ITEMS,
          NewTalentEducation::new,
          List.of(
              text("school", Role.NAME, one -> one.school, (one, to) -> one.school = to),
              text(Times.START, Role.START, one -> one.startTime, (one, to) -> one.startTime = to),
              text(Times.END, Role.END, one -> one.endTime, (one, to) -> one.endTime = to),
              number("degree", Role.QUALIFIER, one -> one.degree, (one, to) -> one.degree = to),
              text(
                  "field_of_study",
                  Role.QUALIFIER,
                  one -> one.fieldOfStudy,
                  (one, to) -> one.fieldOfStudy = to),
              number(
                  "education_type",
                  Role.OTHER,
                  one -> one.educationType,
                  (one, to) -> one.educationType = to),
              number(
                  "academic_ranking",
                  Role.OTHER,
                  one -> one.academicRanking,
                  (one, to) -> one.academicRanking = to),
              custom(one -> one.customizedData, (one, to) -> one.customizedData = to)));

  static final Section<NewTalentCareer> CAREERS =
      new Section<>(
          "employments",
          List.of("career_list", "internship_list"),
          CreateTalentRequest.CAREER_LIST_MAX_ITEMS,
          NewTalentCareer::new,
          List.of(
              text("company", Role.NAME, one -> one.company, (one, to) -> one.company = to),
              text(Times.START, Role.START, one -> one.startTime, (one, to) -> one.startTime = to),
              text(Times.END, Role.END, one -> one.endTime, (one, to) -> one.endTime = to),
              text("title", Role.QUALIFIER, one -> one.title, (one, to) -> one.title = to),
              text("desc", Role.OTHER, one -> one.desc, (one, to) -> one.desc = to),
              number(
                  "career_type",
                  Role.OTHER,
                  one -> one.careerType,
                  (one, to) -> one.careerType = to),
              custom(one -> one.customizedData, (one, to) -> one.customizedData = to)));

  static final Section<NewTalentProject> PROJECTS =
      new Section<>(
          "projects",
          List.of("project_list"),
          CreateTalentRequest.PROJECT_LIST_MAX_ITEMS,
          NewTalentProject::new,
          List.of(
              text("name", Role.NAME, one -> one.name, (one, to) -> one.name = to),
              text(Times.START, Role.START, one -> one.startTime, (one, to) -> one.startTime = to),
              text(Times.END, Role.END, one -> one.endTime, (one, to) -> one.endTime = to),
              text("role", Role.QUALIFIER, one -> one.role, (one, to) -> one.role = to),
              text("link", Role.OTHER, one -> one.link, (one, to) -> one.link = to),
              text("desc", Role.OTHER, one -> one.desc, (one, to) -> one.desc = to),
              custom(one -> one.customizedData, (one, to) -> one.customizedData = to)));

  private ProfileSections() {}

  static List<StoredEntry<NewTalentEducation>> educations(TalentDetail profile) {
    return Nullables.<TalentDetailEducation>present(profile.educationList).stream()
        .map(
            stored -> {
              Obstacles obstacles = new Obstacles();
              NewTalentEducation one = new NewTalentEducation();
              one.degree = stored.degree;
              one.school = Nullables.text(stored.schoolName);
              one.fieldOfStudy = Nullables.text(stored.major);
              one.startTime = obstacles.time(Times.START, stored.startTime);
              one.endTime = obstacles.time(Times.END, stored.endTime);
              one.educationType = stored.educationType;
              one.academicRanking = stored.academicRanking;
              one.customizedData = obstacles.custom(stored.customizedDataList);
              return obstacles.entry(one, stored.startTime);
            })
        .toList();
  }

  /** A profile lists jobs and internships separately, but accepts them as one list. */
  static List<StoredEntry<NewTalentCareer>> careers(TalentDetail profile) {
    return Stream.concat(
            Nullables.<TalentDetailCareer>present(profile.careerList).stream()
                .map(stored -> career(stored, NewTalentCareer.CAREER_TYPE_JOB)),
            Nullables.<TalentDetailCareer>present(profile.internshipList).stream()
                .map(stored -> career(stored, NewTalentCareer.CAREER_TYPE_INTERNSHIP)))
        .toList();
  }

  private static StoredEntry<NewTalentCareer> career(TalentDetailCareer stored, Integer type) {
    Obstacles obstacles = new Obstacles();
    NewTalentCareer one = new NewTalentCareer();
    one.company = Nullables.text(stored.companyName);
    one.title = Nullables.text(stored.title);
    one.desc = Nullables.text(stored.description);
    one.startTime = obstacles.time(Times.START, stored.startTime);
    one.endTime = obstacles.time(Times.END, stored.endTime);
    one.careerType = type;
    one.customizedData = obstacles.custom(stored.customizedDataList);
    return obstacles.entry(one, stored.startTime);
  }

  static List<StoredEntry<NewTalentProject>> projects(TalentDetail profile) {
    return Nullables.<TalentDetailProject>present(profile.projectList).stream()
        .map(
            stored -> {
              Obstacles obstacles = new Obstacles();
              NewTalentProject one = new NewTalentProject();
              one.name = Nullables.text(stored.projectName);
              one.role = Nullables.text(stored.role);
              one.link = Nullables.text(stored.link);
              one.desc = Nullables.text(stored.description);
              one.startTime = obstacles.time(Times.START, stored.startTime);
              one.endTime = obstacles.time(Times.END, stored.endTime);
              one.customizedData = obstacles.custom(stored.customizedDataList);
              return obstacles.entry(one, stored.startTime);
            })
        .toList();
  }

  /** The names of the times that cannot be sent back. */
  private static final class Times {
    static final String START = "start_time";
    static final String END = "end_time";
    static final String CUSTOM = "customized_data";
  }

  /** The fields of one entry that cannot be sent back. */
  private static final class Obstacles {

    final Map<String, String> byLeaf = new HashMap<>();

    <T> StoredEntry<T> entry(T written, @Nullable String start) {
      return new StoredEntry<>(
          written, byLeaf, start == null ? null : StoredTimes.yearAlone(start));
    }

    @Nullable String time(String leaf, @Nullable String month) {
      if (month == null || StoredTimes.isOpen(month)) {
        return null;
      }
      String time = StoredTimes.ofMonth(month);
      if (time == null) {
        byLeaf.put(leaf, "a stored entry has a " + leaf + " that is no month");
      }
      return time;
    }

    @Nullable List<CustomizedField> custom(@Nullable List<TalentDetailCustomField> stored) {
      List<CustomizedField> written = CustomValues.written(stored).orElse(null);
      if (written == null) {
        byLeaf.put(
            Times.CUSTOM, "a stored entry has a value of a custom field that cannot be sent back");
      }
      return written == null || written.isEmpty() ? null : written;
    }
  }

  private static <T> Leaf<T> text(
      String name,
      Role role,
      Function<T, @Nullable String> get,
      BiConsumer<T, @Nullable String> set) {
    return new Leaf<>(name, role, get::apply, (one, value) -> set.accept(one, (String) value));
  }

  private static <T> Leaf<T> number(
      String name,
      Role role,
      Function<T, @Nullable Integer> get,
      BiConsumer<T, @Nullable Integer> set) {
    return new Leaf<>(name, role, get::apply, (one, value) -> set.accept(one, (Integer) value));
  }

  @SuppressWarnings("unchecked")
  private static <T> Leaf<T> custom(
      Function<T, @Nullable List<CustomizedField>> get,
      BiConsumer<T, @Nullable List<CustomizedField>> set) {
    return new Leaf<>(
        Times.CUSTOM,
        Role.OTHER,
        get::apply,
        (one, value) -> set.accept(one, (List<CustomizedField>) value));
  }
}
