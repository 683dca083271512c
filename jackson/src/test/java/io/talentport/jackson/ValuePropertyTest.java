package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.model.ContactDetails;
import io.talentport.core.model.Education;
import io.talentport.core.model.Gender;
import io.talentport.core.model.JobId;
import io.talentport.core.model.PartialDate;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.PersonalDetails;
import io.talentport.core.model.Resume;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text that the core takes comes back as it was, masks and odd characters included. */
class ValuePropertyTest {

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMinLength(1).ofMaxLength(20),
        Arbitraries.of("***", "**", "{\"clear\":\"***\"}", "\"", "\\", "null", "林夏", "\u0001x"));
  }

  @Provide
  Arbitrary<Resume> resumes() {
    Arbitrary<String> named =
        texts()
            .filter(text -> text.chars().anyMatch(Character::isLetterOrDigit) && !isBroken(text));
    return Combinators.combine(
            named,
            texts().optional(),
            texts().optional(),
            named.list().uniqueElements(String::strip).ofMaxSize(3),
            Arbitraries.of(true, false).optional(),
            Arbitraries.integers().between(1, 9999).map(PartialDate::of).optional())
        .as(
            (name, residence, school, jobs, virtual, born) ->
                Resume.builder()
                    .person(
                        PersonalDetails.builder()
                            .name(PersonName.of(name))
                            .gender(Gender.of(name))
                            .residence(residence)
                            .birthDate(born)
                            .build())
                    .contacts(ContactDetails.builder().mobileIsVirtual(virtual).build())
                    .educations(List.of(Education.builder().school(school).build()))
                    .matchedJobs(
                        jobs.stream().filter(job -> isKey(job)).map(JobId::of).distinct().toList())
                    .build());
  }

  /** Half of a character, which the core refuses. */
  private static boolean isBroken(String text) {
    return text.codePoints().anyMatch(one -> one >= 0xd800 && one <= 0xdfff);
  }

  private static boolean isKey(String text) {
    return text.chars().allMatch(one -> one > ' ' && one < 0x7f || one == '*');
  }

  @Property(tries = 300)
  void everyResumeIsReadBackEqualByBothJacksons(
      @ForAll("resumes") Resume resume,
      @ForAll JsonMapperUnderTest writer,
      @ForAll JsonMapperUnderTest reader) {
    assertThat(reader.read(writer.inClear(resume), Resume.class)).isEqualTo(resume);
  }
}
