package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.EducationLevel;
import io.talentport.core.model.EmailAddress;
import io.talentport.core.model.Employment;
import io.talentport.core.model.ExistingPerson;
import io.talentport.core.model.Gender;
import io.talentport.core.model.MobileNumber;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Project;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitOptions;
import io.talentport.sandbox.Sandbox;
import io.talentport.sandbox.data.LeftOutFields;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Any stored profile, any résumé: afterwards everything that was stored is still there, or the
 * résumé's value is in its place, and everything that the résumé says is there or reported. The
 * expectation is written on the profile as it is read, and knows nothing of how it is sent.
 */
@Tag("same-on-every-jdk")
@Tag("slow")
class UpdateExistingPropertyTest {

  private static final int ROUNDS = 150;
  private static final SubmitOptions UPDATE =
      SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE);
  private static final List<String> NAMES = List.of("Alpha", "Beta", "Gamma");
  private static final List<String> WORDS = List.of("one", "two");
  private static final List<String> MONTHS = List.of("2015-01", "2016-06", "2018-12");

  /** A leaf of a profile's list, and the same of a résumé's entry. */
  private record Said(String list, Map<String, Object> leaves) {}

  @ParameterizedTest
  @EnumSource
  void nothingStoredIsLost(LeftOutFields leftOut) {
    try (OnSandbox feishu = new OnSandbox(Sandbox.builder().leftOutFields(leftOut))) {
      for (int seed = 0; seed < ROUNDS; seed++) {
        Random random = new Random(seed);
        feishu.sandbox.seed().clear();
        String id = String.valueOf(7_500_000_000_000_100_000L + seed);
        stored(id, random).in(feishu.sandbox);
        Map<String, Object> before = StoredTalent.shown(feishu.sandbox, id);
        List<Said> said = new ArrayList<>();
        Map<String, Object> basics = new LinkedHashMap<>();
        Resume resume = resume(random, said, basics);

        ResumeReceipt receipt = feishu.intake().submit(resume, UPDATE);

        Map<String, Object> after = StoredTalent.shown(feishu.sandbox, id);
        String round = "seed " + seed + ", " + leftOut;
        basicsAreKeptOrReplaced(round, before, after, basics);
        entriesAreKeptOrReplaced(round, before, after, said);
        entriesOfTheResumeAreThere(round, after, said, receipt);
        for (String untouched : List.of("works_list", "language_list")) {
          assertThat(after.get(untouched)).as(round).isEqualTo(before.get(untouched));
        }
        assertThat(feishu.created()).as(round).isZero();
        assertThat(feishu.intake().preview(resume, UPDATE).changes())
            .as("%s: what is left to change after it was changed", round)
            .isEmpty();
      }
    }
  }

  private static void basicsAreKeptOrReplaced(
      String round,
      Map<String, Object> before,
      Map<String, Object> after,
      Map<String, Object> ofResume) {
    Map<String, Object> expected = new LinkedHashMap<>(StoredTalent.basics(before));
    expected.putAll(ofResume);
    expected.replaceAll((name, value) -> name.equals("birthday") ? birthday(value) : value);
    Map<String, Object> shown = new LinkedHashMap<>(StoredTalent.basics(after));
    shown.replaceAll((name, value) -> name.equals("birthday") ? birthday(value) : value);
    assertThat(shown).as(round).containsAllEntriesOf(expected);
  }

  /** Seconds before, milliseconds after. */
  private static Object birthday(Object value) {
    long time = ((Number) value).longValue();
    return time < 100_000_000_000L ? time * 1000 : time;
  }

  private static void entriesAreKeptOrReplaced(
      String round, Map<String, Object> before, Map<String, Object> after, List<Said> said) {
    for (String list :
        List.of("education_list", "career_list", "internship_list", "project_list")) {
      for (Map<String, Object> stored : StoredTalent.entries(before, list)) {
        assertThat(StoredTalent.entries(after, list))
            .as("%s: an entry of %s that is, or has become, %s", round, list, stored)
            .anyMatch(now -> isKeptOrReplaced(list, stored, now, said));
      }
    }
  }

  /** Its name stays; of the rest each leaf stays, or is one of a résumé's entry of that name. */
  private static boolean isKeptOrReplaced(
      String list, Map<String, Object> stored, Map<String, Object> now, List<Said> said) {
    List<Said> ofResume =
        said.stream()
            .filter(one -> one.list().equals(list.replace("internship", "career")))
            .filter(one -> one.leaves().entrySet().stream().allMatch(leaf -> has(now, leaf)))
            .toList();
    return stored.entrySet().stream()
        .allMatch(
            leaf ->
                has(now, leaf)
                    || !Set.of("company_name", "school_name", "project_name")
                            .contains(leaf.getKey())
                        && ofResume.stream()
                            .anyMatch(
                                one ->
                                    Objects.equals(
                                        one.leaves().get(leaf.getKey()), now.get(leaf.getKey()))));
  }

  private static boolean has(Map<String, Object> entry, Map.Entry<String, Object> leaf) {
    return Objects.equals(entry.get(leaf.getKey()), leaf.getValue());
  }

  private static void entriesOfTheResumeAreThere(
      String round, Map<String, Object> after, List<Said> said, ResumeReceipt receipt) {
    assertThat(receipt.notCarried()).as(round).isEmpty();
    for (Said one : said) {
      List<Map<String, Object>> entries = new ArrayList<>(StoredTalent.entries(after, one.list()));
      if (one.list().equals("career_list")) {
        entries.addAll(StoredTalent.entries(after, "internship_list"));
      }
      assertThat(entries)
          .as("%s: an entry of %s that says %s", round, one.list(), one.leaves())
          .anyMatch(now -> one.leaves().entrySet().stream().allMatch(leaf -> has(now, leaf)));
    }
  }

  private static <T> T of(Random random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static void sometimes(Random random, Runnable action) {
    if (random.nextBoolean()) {
      action.run();
    }
  }

  private static StoredTalent stored(String id, Random random) {
    StoredTalent talent = new StoredTalent(id);
    for (String leaf :
        List.of(
            "gender",
            "birthday",
            "nationality_code",
            "current_location_code",
            "hometown_location_code",
            "marital_status",
            "home_address")) {
      sometimes(random, () -> talent.without(leaf));
    }
    sometimes(random, () -> talent.without("identification_type").without("identification_number"));
    sometimes(random, () -> talent.basic("customized_data_list", customs(random)));
    talent.list("education_list", entries(random, "school_name", "major", "degree"));
    talent.list("career_list", entries(random, "company_name", "title", "description"));
    talent.list("internship_list", entries(random, "company_name", "title", "description"));
    talent.list("project_list", entries(random, "project_name", "role", "link"));
    return talent;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Object>[] entries(
      Random random, String name, String word, String other) {
    Map[] entries = new Map[random.nextInt(4)];
    for (int i = 0; i < entries.length; i++) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put(name, of(random, NAMES) + " " + i);
      sometimes(random, () -> entry.put(word, of(random, WORDS)));
      sometimes(
          random,
          () ->
              entry.put(other, other.equals("degree") ? 1 + random.nextInt(8) : of(random, WORDS)));
      sometimes(random, () -> entry.put("start_time", of(random, MONTHS)));
      sometimes(random, () -> entry.put("end_time", "2020-02"));
      entry.put("customized_data_list", random.nextBoolean() ? List.of() : customs(random));
      entries[i] = entry;
    }
    return entries;
  }

  private static List<Map<String, Object>> customs(Random random) {
    List<Map<String, Object>> all =
        List.of(
            StoredTalent.custom("f1", 1, Map.of("content", of(random, WORDS))),
            StoredTalent.custom("f2", 2, Map.of("content", "a\nb")),
            StoredTalent.custom("f3", 3, Map.of("option", Map.of("key", "k1"))),
            StoredTalent.custom(
                "f4", 4, Map.of("option_list", List.of(Map.of("key", "k1"), Map.of("key", "k2")))),
            StoredTalent.custom("f5", 5, Map.of("time", "1767196800")),
            StoredTalent.custom("f6", 6, Map.of("time", "-86400")),
            StoredTalent.custom(
                "f8", 8, Map.of("time_range", Map.of("start_time", "1000", "end_time", "2000"))),
            StoredTalent.custom("f9", 9, Map.of("number", "3.75")),
            StoredTalent.custom(
                "f13", 13, Map.of("customized_attachment", List.of(Map.of("file_id", "74")))));
    return all.subList(random.nextInt(4), 4 + random.nextInt(6));
  }

  private static Resume resume(Random random, List<Said> said, Map<String, Object> basics) {
    PersonalDetails.Builder person = PersonalDetails.builder().name(PersonName.of("Marker New"));
    basics.put("name", "Marker New");
    sometimes(
        random,
        () -> {
          person.gender(Gender.MALE);
          basics.put("gender", 1);
        });
    ContactDetails.Builder contacts =
        ContactDetails.builder().mobile(MobileNumber.of(StoredTalent.MOBILE));
    sometimes(
        random,
        () -> {
          contacts.email(EmailAddress.of("marker-new@example.org"));
          basics.put("email", "marker-new@example.org");
        });
    Resume.Builder resume = Resume.builder().person(person.build()).contacts(contacts.build());
    count(random).forEach(i -> resume.addEducations(education(random, i, said)));
    count(random).forEach(i -> resume.addEmployments(employment(random, i, said)));
    count(random).forEach(i -> resume.addProjects(project(random, i, said)));
    return resume.build();
  }

  private static Stream<Integer> count(Random random) {
    return Stream.iterate(0, i -> i + 1).limit(random.nextInt(4));
  }

  private static Map<String, Object> saying(List<Said> said, String list) {
    Map<String, Object> leaves = new LinkedHashMap<>();
    said.add(new Said(list, leaves));
    return leaves;
  }

  private static void period(
      Random random,
      Map<String, Object> leaves,
      Consumer<YearMonth> start,
      Consumer<YearMonth> end) {
    sometimes(
        random,
        () -> {
          String month = of(random, MONTHS);
          start.accept(YearMonth.parse(month));
          leaves.put("start_time", month);
        });
    sometimes(
        random,
        () -> {
          end.accept(YearMonth.of(2021, 3));
          leaves.put("end_time", "2021-03");
        });
  }

  private static Education education(Random random, int i, List<Said> said) {
    Map<String, Object> leaves = saying(said, "education_list");
    String name = of(random, NAMES) + " " + i;
    leaves.put("school_name", name);
    Education.Builder education = Education.builder().school(name);
    sometimes(
        random,
        () -> {
          education.level(EducationLevel.BACHELOR);
          leaves.put("degree", 6);
        });
    period(random, leaves, education::start, education::end);
    return education.build();
  }

  private static Employment employment(Random random, int i, List<Said> said) {
    Map<String, Object> leaves = saying(said, "career_list");
    String name = of(random, NAMES) + " " + i;
    leaves.put("company_name", name);
    Employment.Builder employment = Employment.builder().company(name);
    sometimes(
        random,
        () -> {
          employment.title("two");
          leaves.put("title", "two");
        });
    period(random, leaves, employment::start, employment::end);
    return employment.build();
  }

  private static Project project(Random random, int i, List<Said> said) {
    Map<String, Object> leaves = saying(said, "project_list");
    String name = of(random, NAMES) + " " + i;
    leaves.put("project_name", name);
    Project.Builder project = Project.builder().name(name);
    period(random, leaves, project::start, project::end);
    return project.build();
  }
}
