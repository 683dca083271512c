package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.talentport.core.Capability;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.model.JobId;
import io.talentport.core.model.Resume;
import io.talentport.core.model.SubmitOptions;
import io.talentport.core.model.TalentQuery;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DatabindException;

/** What is refused says where and by which rule, and never shows the value. */
class IllFormedJsonTest {

  private static final String PERSON = "{'person':{'name':'marker'}";

  static Stream<Arguments> refusals() {
    return Stream.of(
            refusal(Resume.class, "'marker'", "Resume must be an object, but is text", ""),
            refusal(Resume.class, "{}", "person must have a value", ""),
            refusal(
                Resume.class, "{'person':{}}", "Resume.person: name must have a value", ".person"),
            refusal(
                Resume.class,
                "{'person':{'name':' '}}",
                "Resume.person.name: person name must not be blank",
                ".person.name"),
            refusal(
                Resume.class,
                "{'person':{'name':17}}",
                "Resume.person.name must be text, but is a whole number",
                ".person.name"),
            refusal(
                Resume.class,
                "{'person':{'name':{'first':'marker'}}}",
                "Resume.person.name must be text, but is an object",
                ".person.name"),
            refusal(
                Resume.class,
                PERSON + ",'educations':[{},{'school':'marker','startDate':'marker'}]}",
                "Resume.educations[1].startDate: date must be of the form 2010",
                ".educations[1].startDate"),
            refusal(
                Resume.class,
                PERSON + ",'educations':[{'startDate':'2015','endDate':'2010'}]}",
                "Resume.educations[0]: education.end must not be before its start",
                ".educations[0]"),
            refusal(
                Resume.class,
                PERSON + ",'educations':{}}",
                "Resume.educations must be an array, but is an object",
                ".educations"),
            refusal(
                Resume.class,
                PERSON + ",'matchedJobs':['a',null]}",
                "Resume.matchedJobs[1] must be text, but is null",
                ".matchedJobs[1]"),
            refusal(
                Resume.class,
                PERSON + ",'matchedJobs':['a','a']}",
                "resume.matchedJobs must not hold a value twice",
                ""),
            refusal(
                Resume.class,
                PERSON + ",'originalMail':{'receivedAt':'marker'}}",
                "Resume.originalMail.receivedAt: time must be of the form",
                ".originalMail.receivedAt"),
            refusal(
                Resume.class,
                PERSON + ",'contacts':{'mobileIsVirtual':'marker'}}",
                "Resume.contacts.mobileIsVirtual must be true or false, but is text",
                ".contacts.mobileIsVirtual"),
            refusal(
                Resume.class,
                PERSON + ",'gradeOfPoints':1}",
                "Resume must not have the member gradeOfPoints, which this version does not know",
                ""),
            refusal(
                Resume.class,
                PERSON + ",'marker: 1':1}",
                "Resume must not have a member, which this version does not know",
                ""),
            refusal(
                Resume.class,
                "{'person':{'name':'marker','name':'marker'}}",
                "Resume.person must not have the member name twice",
                ".person"),
            refusal(
                Resume.class,
                PERSON + ",'file':{'name':'marker.pdf'}}",
                "Resume.file must have one of bytes, path and url",
                ".file"),
            refusal(
                Resume.class,
                PERSON + ",'file':{'name':'marker.pdf','bytes':'marker!'}}",
                "Resume.file.bytes must be base64",
                ".file.bytes"),
            refusal(
                Resume.class,
                PERSON + ",'file':{'name':'marker.pdf','path':'\\u0000marker'}}",
                "Resume.file.path must be a path of this system",
                ".file.path"),
            refusal(
                Resume.class,
                PERSON + ",'file':{'name':'marker.pdf','url':'http://marker marker'}}",
                "Resume.file.url: address must be of the form",
                ".file.url"),
            refusal(
                Resume.class,
                PERSON + ",'file':{'name':'marker','url':'http://marker'}}",
                "Resume.file: resume.file.name must have a suffix",
                ".file"),
            refusal(
                PageRequest.class,
                "{'size':12345678901}",
                "PageRequest.size must be a whole number from -2147483648 to 2147483647",
                ".size"),
            refusal(
                PageRequest.class,
                "{'size':123456789012345678901234567890}",
                "PageRequest.size must be a whole number",
                ".size"),
            refusal(
                PageRequest.class,
                "{'size':1.5}",
                "PageRequest.size must be a whole number, but is a decimal number",
                ".size"),
            refusal(
                PageRequest.class, "{'size':0}", "PageRequest: page size must be at least 1", ""),
            refusal(
                SubmitOptions.class,
                "{'existingPerson':'marker'}",
                "SubmitOptions.existingPerson must be one of [CREATE, FAIL_IF_EXISTS, UPDATE]",
                ".existingPerson"),
            refusal(
                Capability.class,
                "{'port':'java.lang.Runtime'}",
                "Capability.port must be the name of a port of this version",
                ".port"),
            refusal(TalentQuery.class, "{}", "talentQuery must have at least one criterion", ""),
            refusal(Page.class, "{'items':[null]}", "items element must have a value", ".items[0]"),
            refusal(JobId.class, "''", "JobId: jobId must not be blank", ""),
            refusal(JobId.class, "[]", "JobId must be text, but is an array", ""),
            refusal(Resume.class, PERSON, "Resume must be well-formed JSON", ""),
            refusal(
                Resume.class, PERSON + ",'channel':marker}", "Resume must be well-formed JSON", ""),
            refusal(
                Resume.class,
                "{'person':{'name':'mar",
                "Resume.person.name must be well-formed",
                ".person.name"))
        .flatMap(
            one ->
                Stream.of(JsonMapperUnderTest.values())
                    .map(
                        mapper ->
                            Arguments.of(
                                one.get()[0], one.get()[1], one.get()[2], one.get()[3], mapper)));
  }

  private static Arguments refusal(Class<?> type, String json, String message, String path) {
    return Arguments.of(type, json.replace('\'', '"'), message, path);
  }

  @ParameterizedTest(name = "{1} on {4}")
  @MethodSource("refusals")
  void isRefusedByItsPlaceAndTheRule(
      Class<?> type, String json, String message, String path, JsonMapperUnderTest mapper) {
    Throwable failure = JsonMapperUnderTest.thrown(catchThrowable(() -> mapper.read(json, type)));

    assertThat(failure)
        .isInstanceOfAny(JsonMappingException.class, DatabindException.class)
        .hasMessageContaining(message);
    assertThat(mapper.path(failure)).isEqualTo(path);
    for (Throwable one = failure; one != null; one = one.getCause()) {
      assertThat(one.toString()).doesNotContain("marker");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theRuleOfTheCoreIsTheCause(JsonMapperUnderTest mapper) {
    Throwable failure =
        JsonMapperUnderTest.thrown(catchThrowable(() -> mapper.read("\" \"", JobId.class)));

    assertThat(failure.getCause())
        .isInstanceOfSatisfying(
            InvalidRequestException.class, cause -> assertThat(cause.field()).contains("jobId"));
  }

  record Row(String id, Resume resume) {}

  @ParameterizedTest
  @EnumSource
  void thePlaceIsThatInTheWholeInput(JsonMapperUnderTest mapper) {
    Throwable failure =
        JsonMapperUnderTest.thrown(
            catchThrowable(
                () ->
                    mapper.read("{\"id\":\"1\",\"resume\":{\"person\":{\"name\":1}}}", Row.class)));

    assertThat(mapper.path(failure)).isEqualTo(".resume.person.name");
  }

  @ParameterizedTest
  @EnumSource
  void aPathFromOutsideIsRefused(JsonMapperUnderTest mapper) {
    String json = "{\"name\":\"a.pdf\",\"path\":\"/etc/passwd\"}";

    assertThat(
            JsonMapperUnderTest.thrown(
                catchThrowable(
                    () -> mapper.readFromOutside(json, io.talentport.core.model.ResumeFile.class))))
        .hasMessageContaining("ResumeFile.path must not name a file of this machine")
        .hasMessageNotContaining("passwd");
  }

  @ParameterizedTest
  @EnumSource
  void nullIsAnAbsentValue(JsonMapperUnderTest mapper) {
    Resume resume =
        mapper.read(
            "{\"person\":{\"name\":\"a\",\"gender\":null},\"file\":null,\"educations\":null}",
            Resume.class);

    assertThat(resume.person().gender()).isEmpty();
    assertThat(resume.file()).isEmpty();
    assertThat(mapper.read("null", Resume.class)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNestedWithoutEndIsRefusedAtOnce(JsonMapperUnderTest mapper) {
    String json = "{\"person\":" + "[".repeat(100_000);

    assertThat(JsonMapperUnderTest.thrown(catchThrowable(() -> mapper.read(json, Resume.class))))
        .hasMessageContaining("Resume.person must be an object, but is an array");
  }
}
