package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.model.CustomField;
import io.talentport.core.model.CustomFieldType;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.Employment;
import io.talentport.core.model.IdentificationType;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PlaceCode;
import io.talentport.core.model.ProfilePart;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentEmployment;
import io.talentport.core.model.TalentId;
import io.talentport.core.model.TalentProfile;
import io.talentport.core.model.UnreadableValue;
import io.talentport.core.port.ResumeIntake;
import io.talentport.core.port.Talents;
import io.talentport.sandbox.Fault;
import io.talentport.sandbox.Sandbox;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One talent's profile, and that nothing is read which nobody asked for. */
class TalentProfilesTest {

  private static final TalentId EVERYTHING = TalentId.of("7500000000000000101");
  private static final TalentId MILLISECONDS = TalentId.of("7500000000000000102");
  private static final TalentId NAME_ONLY = TalentId.of("7500000000000000103");
  private static final TalentId HIDDEN = TalentId.of("7500000000000000104");
  private static final TalentId STILL_EMPLOYED = TalentId.of("7500000000000000105");
  private static final TalentId UNKNOWN_VALUES = TalentId.of("7500000000000000106");
  private static final Set<ProfilePart> ALL = EnumSet.allOf(ProfilePart.class);

  /** What each part may show. */
  private static final Map<ProfilePart, Function<TalentProfile, Object>> SHOWN = shown();

  private final Sandbox sandbox = Sandbox.start();
  private final RecruitingPlatform platform =
      Feishu.connect(FeishuSettingsSchema.SCHEMA.read(sandbox.settings("feishu")));
  private final Talents talents = platform.port(Talents.class);

  private static Map<ProfilePart, Function<TalentProfile, Object>> shown() {
    Map<ProfilePart, Function<TalentProfile, Object>> shown = new LinkedHashMap<>();
    shown.put(ProfilePart.NATIONALITY, TalentProfile::nationality);
    shown.put(ProfilePart.BIRTH_DATE, TalentProfile::birthDate);
    shown.put(ProfilePart.IDENTIFICATION, TalentProfile::identificationNumber);
    shown.put(ProfilePart.MARITAL_STATUS, TalentProfile::maritalStatus);
    shown.put(ProfilePart.HOME_ADDRESS, TalentProfile::homeAddress);
    shown.put(ProfilePart.HOUSEHOLD_REGISTRATION, TalentProfile::householdRegistration);
    shown.put(ProfilePart.CUSTOM_FIELDS, TalentProfile::customFields);
    shown.put(ProfilePart.REGISTRATIONS, TalentProfile::registrations);
    shown.put(ProfilePart.FOLDERS, TalentProfile::folders);
    shown.put(ProfilePart.POOLS, TalentProfile::pools);
    shown.put(ProfilePart.TAGS, TalentProfile::tags);
    shown.put(ProfilePart.BLOCK, TalentProfile::block);
    shown.put(ProfilePart.NOTES, TalentProfile::notes);
    return shown;
  }

  @AfterEach
  void stop() {
    platform.close();
    sandbox.close();
  }

  private static boolean isThere(ProfilePart part, TalentProfile profile) {
    Object value = Objects.requireNonNull(SHOWN.get(part)).apply(profile);
    return value instanceof Optional<?> optional
        ? optional.isPresent()
        : !((Collection<?>) value).isEmpty();
  }

  @Test
  void readsWhatNeedsNoAsking() {
    TalentProfile profile = talents.get(EVERYTHING);

    assertThat(profile.name().orElseThrow().value()).isEqualTo("林示例");
    assertThat(profile.contacts().orElseThrow().mobile().orElseThrow().number())
        .isEqualTo("13900000001");
    assertThat(profile.residence()).contains(PlaceCode.of("CT_22"));
    assertThat(profile.preferredPlaces())
        .containsExactly(PlaceCode.of("CT_22"), PlaceCode.of("CT_11"));
    assertThat(profile.highestEducation()).contains(EducationLevel.BACHELOR);
    assertThat(profile.employments()).hasSize(2);
    assertThat(profile.internships())
        .singleElement()
        .extracting(TalentEmployment::company)
        .isEqualTo(Optional.of("Trial Ltd"));
    assertThat(profile.awards().get(0).date()).contains(PartialDate.of(2018));
    assertThat(profile.documents().get(0).name()).contains("cv.pdf");
    assertThat(profile.inAgencyPeriod()).contains(true);
    assertThat(profile.hidden()).contains(false);
    assertThat(profile.createdAt()).contains(Instant.ofEpochMilli(1_750_000_000_000L));
    assertThat(profile.unreadable()).isEmpty();
    assertThat(profile.parts()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ProfilePart.class)
  void readsOfTheRestOnlyWhatIsAskedFor(ProfilePart asked) {
    TalentProfile profile = talents.get(EVERYTHING, Set.of(asked));

    assertThat(profile.parts()).containsExactly(asked);
    for (ProfilePart part : ALL) {
      assertThat(isThere(part, profile)).as("%s", part).isEqualTo(part == asked);
    }
  }

  @Test
  void readsCustomFieldsOfEachKind() {
    TalentProfile profile = talents.get(EVERYTHING, Set.of(ProfilePart.CUSTOM_FIELDS));

    assertThat(profile.customFields())
        .extracting(field -> field.type().orElseThrow())
        .containsExactly(
            CustomFieldType.TEXT,
            CustomFieldType.CHOICE,
            CustomFieldType.CHOICES,
            CustomFieldType.DATE,
            CustomFieldType.PERIOD,
            CustomFieldType.NUMBER,
            CustomFieldType.FILES);
    CustomField period = profile.customFields().get(4);
    assertThat(period.periodStart()).contains(PartialDate.of(2018, 1, 1));
    assertThat(period.periodEnd()).isEmpty();
    assertThat(profile.customFields().get(3).date()).contains(PartialDate.of(2026, 1, 1));
    assertThat(profile.customFields().get(5).text()).contains("3.75");
    assertThat(profile.customModules().get(0).fields().get(0).text()).contains("exact");
  }

  @Test
  void readsBirthAndBlockByTheirMagnitude() {
    Set<ProfilePart> parts = Set.of(ProfilePart.BIRTH_DATE, ProfilePart.BLOCK);
    TalentProfile seconds = talents.get(EVERYTHING, parts);
    TalentProfile milliseconds = talents.get(MILLISECONDS, parts);

    assertThat(seconds.birthDate())
        .contains(PartialDate.of(1990, 1, 1))
        .isEqualTo(milliseconds.birthDate());
    assertThat(seconds.block().orElseThrow().blockedAt())
        .contains(Instant.ofEpochSecond(1_760_000_000L))
        .isEqualTo(milliseconds.block().orElseThrow().blockedAt());
  }

  @Test
  void everyGuardedFieldIsUnknownWithoutFieldScopes() {
    sandbox.fieldScopes("feishu").revokeAll();

    TalentProfile profile = talents.get(EVERYTHING, ALL);

    assertThat(ALL)
        .filteredOn(part -> !isThere(part, profile))
        .containsExactlyInAnyOrder(
            ProfilePart.FOLDERS,
            ProfilePart.POOLS,
            ProfilePart.TAGS,
            ProfilePart.BLOCK,
            ProfilePart.NOTES);
    assertThat(profile.parts()).as("what was asked for").isEqualTo(ALL);
    assertThat(profile.unreadable()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "hire:talent_tag, TAGS",
    "hire:talent_blocklist, BLOCK",
    "hire:note:readonly, NOTES",
  })
  void oneScopeShowsItsPart(String scope, ProfilePart part) {
    sandbox.fieldScopes("feishu").revokeAll().grant(scope);

    TalentProfile profile = talents.get(EVERYTHING, Set.of(part, ProfilePart.FOLDERS));

    assertThat(isThere(part, profile)).isTrue();
    assertThat(profile.folders()).isEmpty();
  }

  @Test
  void takesAnEmptyListForNone() {
    TalentProfile profile = talents.get(HIDDEN, ALL);

    assertThat(profile.folders().orElseThrow().entries()).isEmpty();
    assertThat(profile.pools().orElseThrow().entries()).isEmpty();
    assertThat(profile.tags().orElseThrow().entries()).isEmpty();
    assertThat(profile.notes().orElseThrow().entries()).isEmpty();
    assertThat(profile.hidden()).contains(true);
    assertThat(profile.onboarded()).contains(true);
  }

  @Test
  void readsATalentOfWhomOnlyTheNameIsKnown() {
    TalentProfile profile = talents.get(NAME_ONLY, ALL);

    assertThat(profile.name().orElseThrow().value()).isEqualTo("陈示例");
    assertThat(ALL).noneMatch(part -> isThere(part, profile));
  }

  @Test
  void keepsValuesThatNoPageLists() {
    TalentProfile profile = talents.get(UNKNOWN_VALUES, Set.of(ProfilePart.IDENTIFICATION));

    assertThat(profile.highestEducation()).contains(EducationLevel.of("11"));
    assertThat(profile.educations().get(0).level()).contains(EducationLevel.of("11"));
    assertThat(profile.identificationType()).contains(IdentificationType.of("8"));
    assertThat(profile.educations().get(0).startDate()).contains(PartialDate.of(2018));
    assertThat(profile.educations().get(0).endDate()).contains(PartialDate.of(2022, 7));
  }

  @Test
  void takesNoEndForStillEmployed() {
    assertThat(talents.get(STILL_EMPLOYED).employments().get(0).endDate()).isEmpty();
    assertThat(talents.get(EVERYTHING).employments().get(1).endDate()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"soon", "2018-13", "99999999999", "2018/06"})
  void losesNobodyByAnUnreadableMonth(String month) {
    replaceNext("/data/career_list/0/start_time", month);

    TalentProfile profile = talents.get(EVERYTHING);

    assertThat(profile.employments().get(0).startDate()).isEmpty();
    assertThat(profile.employments().get(0).company()).contains("Sample Ltd");
    assertThat(profile.unreadable())
        .singleElement()
        .extracting(UnreadableValue::field, UnreadableValue::text)
        .containsExactly("start_time", Optional.of(month));
  }

  /** What cannot be decoded costs its field, not the person. */
  @ParameterizedTest
  @CsvSource({
    "/data/basic_info/age, age",
    "/data/basic_info/confidential, confidential",
    "/data/education_list, education_list",
    "/data/is_onboarded, is_onboarded",
    "/data/top_degree, top_degree",
    "/data/basic_info, basic_info"
  })
  void losesNobodyByAValueOfAnotherKind(String pointer, String field) {
    replaceNext(pointer, "about");

    TalentProfile profile = talents.get(EVERYTHING);

    assertThat(profile.id()).isEqualTo(EVERYTHING);
    assertThat(profile.employments()).hasSize(2);
    assertThat(profile.unreadable())
        .extracting(UnreadableValue::field)
        .anySatisfy(odd -> assertThat(odd).endsWith(field));
  }

  @Test
  void takesNoProfileWithoutThePersonForAWholeOne() {
    sandbox.faults().next("getTalent", Fault.removeJson("/data/basic_info"));

    assertThat(talents.get(EVERYTHING).unreadable())
        .singleElement()
        .extracting(UnreadableValue::field)
        .isEqualTo("basic_info");
  }

  /** 1970-06-01 in Beijing; as seconds, the milliseconds are a day in 2382. */
  @ParameterizedTest
  @CsvSource({
    "12960000, 1970-05-31",
    "13017600, 1970-06-01",
    "13017600000, 1970-06-01",
    "-62208000, 1968-01-12",
    "-62208000000, 1968-01-12",
    "946656000, 2000-01-01",
    "946656000000, 2000-01-01"
  })
  void readsABirthByWhatIsPossible(String number, String day) {
    replaceNext("/data/basic_info/birthday", number);

    TalentProfile profile = talents.get(EVERYTHING, Set.of(ProfilePart.BIRTH_DATE));

    assertThat(profile.birthDate()).contains(PartialDate.parse(day));
    assertThat(profile.unreadable()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"631123200000000", "-99999999999999", "9223372036854775807"})
  void takesNoImpossibleBirthForOne(String number) {
    replaceNext("/data/basic_info/birthday", number);

    TalentProfile profile = talents.get(EVERYTHING, Set.of(ProfilePart.BIRTH_DATE));

    assertThat(profile.birthDate()).isEmpty();
    assertThat(profile.unreadable())
        .singleElement()
        .extracting(UnreadableValue::field, UnreadableValue::text)
        .containsExactly("basic_info.birthday", Optional.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1527811200", "1527811200000", " 2018-06 "})
  void readsAMonthOfEitherMagnitude(String month) {
    replaceNext("/data/career_list/0/start_time", month);

    assertThat(talents.get(EVERYTHING).employments().get(0).startDate())
        .contains(PartialDate.of(2018, 6));
  }

  /** 9999-12-31 in seconds, which means without an end, or a day of 1978 in milliseconds. */
  @Test
  void guessesNoDayOfAnOwnFieldThatMayBeOfEitherMagnitude() {
    replaceNext("/data/basic_info/customized_data_list/3/value/time", "253402185600");

    TalentProfile profile = talents.get(EVERYTHING, Set.of(ProfilePart.CUSTOM_FIELDS));

    assertThat(profile.customFields().get(3).date()).isEmpty();
    assertThat(profile.unreadable())
        .singleElement()
        .extracting(UnreadableValue::text)
        .isEqualTo(Optional.of("253402185600"));
  }

  @Test
  void holdsWhatIsReadAgainstNoRuleForWhatIsWritten() {
    replaceNext("/data/career_list/0/end_time", "2001-01");

    TalentEmployment employment = talents.get(EVERYTHING).employments().get(0);

    assertThat(employment.endDate()).contains(PartialDate.of(2001, 1));
  }

  @Test
  void saysThatNobodyHasAnId() {
    assertThatExceptionOfType(NotFoundException.class)
        .isThrownBy(() -> talents.get(TalentId.of("7500000000000000999")))
        .satisfies(failure -> assertThat(failure.platformCode()).contains("1002102"));
  }

  @Test
  void takesAnAnswerWithoutATalentForNone() {
    sandbox.faults().next("getTalent", Fault.removeJson("/data"));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(() -> talents.get(EVERYTHING));
  }

  @Test
  void showsWhatWasSubmitted() {
    Resume resume =
        Resume.builder()
            .from(FullResume.plain())
            .addEducations(Education.builder().school("Example University").build())
            .addEmployments(
                Employment.builder().company("Sample Ltd").start(YearMonth.of(2018, 7)).build())
            .addProjects(Project.builder().name("Sample project").build())
            .build();
    TalentId id = platform.port(ResumeIntake.class).submit(resume).talentId().orElseThrow();

    TalentProfile profile = talents.get(id, ALL);

    assertThat(profile.name()).contains(resume.person().name());
    assertThat(profile.contacts().orElseThrow().email()).isEqualTo(resume.contacts().email());
    assertThat(profile.employments()).hasSameSizeAs(resume.employments());
    assertThat(profile.employments().get(0).company())
        .isEqualTo(resume.employments().get(0).company());
    assertThat(profile.projects().get(0).name()).isEqualTo(resume.projects().get(0).name());
    assertThat(profile.educations().get(0).school()).isEqualTo(resume.educations().get(0).school());
    assertThat(profile.employments().get(0).startDate()).contains(PartialDate.of(2018, 7));
    assertThat(profile.tags().orElseThrow().entries()).isEmpty();
  }

  private void replaceNext(String pointer, String text) {
    sandbox.faults().next("getTalent", Fault.replaceJson(pointer, text));
  }
}
