package io.talentport.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.core.error.InvalidRequestException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that is one text: ids, names, vocabularies. */
class TextValueTest {

  static Stream<Arguments> values() {
    return Stream.of(
        value("applicationId", ApplicationId::of, ApplicationId::new),
        value("deliveryType", DeliveryType::of, DeliveryType::new),
        value("educationLevel", EducationLevel::of, EducationLevel::new),
        value("e-mail address", EmailAddress::of, EmailAddress::new),
        value("externalApplicationId", ExternalApplicationId::of, ExternalApplicationId::new),
        value("gender", Gender::of, Gender::new),
        value("identification number", IdentificationNumber::of, IdentificationNumber::new),
        value("identificationType", IdentificationType::of, IdentificationType::new),
        value("jobId", JobId::of, JobId::new),
        value("maritalStatus", MaritalStatus::of, MaritalStatus::new),
        value("operatorId", OperatorId::of, OperatorId::new),
        value("organizationId", OrganizationId::of, OrganizationId::new),
        value("person name", PersonName::of, PersonName::new),
        value("recruitmentType", RecruitmentType::of, RecruitmentType::new),
        value("resumeChannel", ResumeChannel::of, ResumeChannel::new),
        value("resumeId", ResumeId::of, ResumeId::new),
        value("resumeSourceId", ResumeSourceId::of, ResumeSourceId::new),
        value("resumeSourceStatus", ResumeSourceStatus::of, ResumeSourceStatus::new),
        value("resumeSourceType", ResumeSourceType::of, ResumeSourceType::new),
        value("talentId", TalentId::of, TalentId::new));
  }

  private static Arguments value(
      String field,
      Function<@Nullable String, Object> factory,
      Function<String, Object> constructor) {
    return Arguments.of(field, factory, constructor);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void refusesNullAndBlankByName(
      String field,
      Function<@Nullable String, Object> factory,
      Function<@Nullable String, Object> constructor) {
    for (String wrong : new @Nullable String[] {null, "", " \t\u3000", "\u200b\ufeff", "\u00a0"}) {
      for (Function<@Nullable String, Object> way :
          Stream.<Function<@Nullable String, Object>>of(factory, constructor).toList()) {
        assertThatExceptionOfType(InvalidRequestException.class)
            .isThrownBy(() -> way.apply(wrong))
            .withMessage(field + " must not be blank. Pass a text, or leave it out.")
            .satisfies(thrown -> assertThat(thrown.field()).hasValue(field));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void equalsAnotherOfTheSameText(
      String field,
      Function<@Nullable String, Object> factory,
      Function<@Nullable String, Object> constructor) {
    assertThat(factory.apply("a@b"))
        .isEqualTo(constructor.apply("a@b"))
        .hasSameHashCodeAs(constructor.apply("a@b"))
        .isNotEqualTo(factory.apply("a@c"));
  }
}
