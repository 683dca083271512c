package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EqualityTest {

  @Test
  void valuesOfEqualAttributesAreEqual() {
    assertThat(Planted.resume()).isEqualTo(Planted.resume()).hasSameHashCodeAs(Planted.resume());
    assertThat(Planted.query()).isEqualTo(Planted.query()).hasSameHashCodeAs(Planted.query());
  }

  @Test
  void oneOtherAttributeMakesAnotherValue() {
    Resume other = Resume.builder().from(Planted.resume()).channel(ResumeChannel.OTHER).build();

    assertThat(other).isNotEqualTo(Planted.resume());
  }

  @Test
  void idsOfDifferentKindsAreNeverEqual() {
    assertThat((Object) ResumeId.of("1")).isNotEqualTo(TalentId.of("1"));
  }

  @Test
  void submitOptionsAreEqualByStrictness() {
    assertThat(SubmitOptions.strict())
        .isEqualTo(SubmitOptions.strict())
        .isNotEqualTo(SubmitOptions.lenient())
        .hasToString("SubmitOptions[strict]");
    assertThat(SubmitOptions.lenient()).hasToString("SubmitOptions[lenient]");
    assertThat(SubmitOptions.strict().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS))
        .isNotEqualTo(SubmitOptions.strict())
        .hasToString("SubmitOptions[strict, fail if exists]");
    assertThat(SubmitOptions.lenient().ifPersonExists(ExistingPerson.UPDATE))
        .isNotEqualTo(SubmitOptions.lenient().ifPersonExists(ExistingPerson.FAIL_IF_EXISTS))
        .hasToString("SubmitOptions[lenient, update if exists]");
    assertThat(SubmitOptions.strict().ifPersonExists(ExistingPerson.CREATE))
        .isEqualTo(SubmitOptions.strict());
  }

  @Test
  void submitOptionsAreEqualByTheirKeyWhichTheyDoNotPrint() {
    SubmitKey key = SubmitKey.of("marker-message-1");

    assertThat(SubmitOptions.once(key))
        .isEqualTo(SubmitOptions.lenient().underKey(SubmitKey.of("marker-message-1")))
        .hasSameHashCodeAs(SubmitOptions.lenient().underKey(key))
        .isNotEqualTo(SubmitOptions.lenient())
        .isNotEqualTo(SubmitOptions.once(SubmitKey.of("marker-message-2")))
        .hasToString("SubmitOptions[lenient, once]");
    assertThat(SubmitOptions.once(key).key()).hasValue(key);
    assertThat(SubmitOptions.lenient().key()).isEmpty();
  }

  @Test
  void everyOtherOptionKeepsTheKey() {
    SubmitKey key = SubmitKey.of("message-1");

    SubmitOptions all =
        SubmitOptions.strict()
            .underKey(key)
            .ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)
            .fetchingFile();

    assertThat(all.key()).hasValue(key);
    assertThat(all)
        .hasToString("SubmitOptions[strict, fail if exists, fetching the file, once]")
        .isEqualTo(
            SubmitOptions.strict()
                .fetchingFile()
                .ifPersonExists(ExistingPerson.FAIL_IF_EXISTS)
                .underKey(key));
  }

  @Test
  void aResumeWithoutContactsHasEmptyOnes() {
    Resume resume = Resume.builder().person(Planted.person()).build();

    assertThat(resume.contacts()).isEqualTo(ContactDetails.builder().build());
  }
}
