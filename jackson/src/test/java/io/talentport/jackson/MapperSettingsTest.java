package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.core.model.PersonName;
import io.talentport.core.model.Resume;
import io.talentport.core.paging.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DefaultTyping;

/** What an application sets on its mapper does not change the form, and cannot unmask it. */
class MapperSettingsTest {

  private final Resume resume = SampleResumes.full().build();

  /** As Spring Boot makes it. */
  private static JsonMapper.Builder asInSpring() {
    return JsonMapper.builder()
        .disable(MapperFeature.DEFAULT_VIEW_INCLUSION)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
  }

  @Test
  void theFormIsTheSameWhateverTheMapperDoesWithOtherTypes() throws IOException {
    ObjectMapper plain =
        JsonMapper.builder().addModule(io.talentport.jackson.v2.TalentportModule.inClear()).build();
    ObjectMapper own =
        asInSpring()
            .addModule(io.talentport.jackson.v2.TalentportModule.inClear())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .serializationInclusion(JsonInclude.Include.NON_EMPTY)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.WRITE_ENUMS_USING_INDEX)
            .build();

    assertThat(own.writeValueAsString(resume)).isEqualTo(plain.writeValueAsString(resume));
  }

  @Test
  void springsDefaultsMaskAndRefuseUnknownMembers() throws IOException {
    ObjectMapper mapper =
        asInSpring().addModule(new io.talentport.jackson.v2.TalentportModule()).build();

    assertThat(mapper.writeValueAsString(resume)).doesNotContainIgnoringCase("marker");
    assertThatThrownBy(
            () -> mapper.readValue("{\"person\":{\"name\":\"a\",\"age\":1}}", Resume.class))
        .isInstanceOf(MismatchedInputException.class)
        .hasMessageContaining("must not have the member age");
  }

  @Test
  void theModuleThatIsRegisteredLastCounts() throws IOException {
    PersonName name = PersonName.of("Lin");
    io.talentport.jackson.v2.TalentportModule masked =
        new io.talentport.jackson.v2.TalentportModule();
    io.talentport.jackson.v2.TalentportModule inClear =
        io.talentport.jackson.v2.TalentportModule.inClear();
    ObjectMapper clearLast = JsonMapper.builder().addModule(masked).addModule(inClear).build();
    ObjectMapper maskedLast = JsonMapper.builder().addModule(inClear).addModule(masked).build();

    assertThat(clearLast.writeValueAsString(name)).isEqualTo("\"Lin\"");
    assertThat(maskedLast.writeValueAsString(name)).isEqualTo("\"***\"");
  }

  @Test
  void theModuleThatIsAddedLastCountsOnJackson3() {
    PersonName name = PersonName.of("Lin");
    tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .findAndAddModules()
            .addModule(io.talentport.jackson.v3.TalentportModule.inClear())
            .build();

    assertThat(mapper.writeValueAsString(name)).isEqualTo("\"Lin\"");
  }

  /** A type as caches have it, which do not know what they store. */
  record Entry(Object value, Map<String, Object> more) {}

  @Test
  void valuesSurviveAMapperThatWritesTypes() throws IOException {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(io.talentport.jackson.v2.TalentportModule.inClear())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType("io.talentport.")
                    .allowIfSubType("java.util.")
                    .build(),
                ObjectMapper.DefaultTyping.NON_FINAL)
            .build();
    Entry entry = new Entry(resume, Map.of("next", resume));
    String json = mapper.writeValueAsString(entry);

    assertThat(json).startsWith("{\"value\":[\"io.talentport.core.model.Resume\",{");
    assertThat(mapper.readValue(json, Entry.class)).isEqualTo(entry);
  }

  @Test
  void valuesSurviveAMapperOfJackson3ThatWritesTypes() {
    tools.jackson.databind.json.JsonMapper mapper =
        tools.jackson.databind.json.JsonMapper.builder()
            .addModule(io.talentport.jackson.v3.TalentportModule.inClear())
            .activateDefaultTyping(
                tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator.builder()
                    .allowIfSubType("io.talentport.")
                    .allowIfSubType("java.util.")
                    .build(),
                DefaultTyping.NON_FINAL_AND_ENUMS)
            .build();
    Entry entry = new Entry(resume, Map.of("next", resume));

    assertThat(mapper.readValue(mapper.writeValueAsString(entry), Entry.class)).isEqualTo(entry);
  }

  @Test
  void aPageOfAnotherTypeIsReadByTheMapper() throws IOException {
    ObjectMapper mapper =
        JsonMapper.builder().addModule(new io.talentport.jackson.v2.TalentportModule()).build();
    Page<Map<String, Integer>> page = Page.of(List.of(Map.of("a", 1)), null, List.of());

    assertThat(mapper.writeValueAsString(page)).isEqualTo("{\"items\":[{\"a\":1}]}");
    assertThat(mapper.readValue("{\"items\":[{\"a\":1}]}", Page.class)).isEqualTo(page);
  }
}
