package io.talentport.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.talentport.adapter.tck.SampleResumes;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeFile;
import io.talentport.core.model.TalentMatch;
import io.talentport.core.model.TalentQuery;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JacksonException;

/**
 * Whatever is done to JSON, it is a value or an exception of Jackson's that shows nothing of it.
 */
class BrokenJsonPropertyTest {

  private static final List<String> INSERTED =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "null",
          "true",
          "-1",
          "1e999",
          "\"***\"",
          "{}",
          "[]",
          "\\",
          "\\u0000",
          "\ud83d",
          "\"x\":",
          "999999999999999999999",
          "\u0000",
          " ");

  private static final String PERSON =
      JsonMapperUnderTest.JACKSON_3.inClear(
          SampleResumes.full()
              .file(ResumeFile.ofBytes("marker.pdf", "marker".getBytes(StandardCharsets.UTF_8)))
              .build());

  /** A token or some characters are put in, taken out, or repeated, up to three times. */
  @Provide
  Arbitrary<String> broken() {
    Arbitrary<UnaryOperator<String>> damage =
        Combinators.combine(
                Arbitraries.integers().between(0, PERSON.length() - 1),
                Arbitraries.integers().between(0, 40),
                Arbitraries.of(INSERTED),
                Arbitraries.integers().between(0, 3))
            .as(BrokenJsonPropertyTest::damage);
    return damage
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(
            all -> {
              String json = PERSON;
              for (UnaryOperator<String> one : all) {
                json = one.apply(json);
              }
              return json;
            });
  }

  private static UnaryOperator<String> damage(int at, int length, String inserted, int kind) {
    return json -> {
      int from = Math.min(at, json.length());
      int to = Math.min(from + length, json.length());
      return switch (kind) {
        case 0 -> json.substring(0, from) + inserted + json.substring(from);
        case 1 -> json.substring(0, from) + json.substring(to);
        case 2 -> json.substring(0, to) + json.substring(from);
        default -> json.substring(0, from);
      };
    };
  }

  @Property(tries = 1500)
  void brokenJsonOfAPersonIsAValueOrAClearError(
      @ForAll("broken") String json, @ForAll JsonMapperUnderTest mapper) {
    failure(() -> mapper.read(json, Resume.class))
        .filter(BrokenJsonPropertyTest::isOurs)
        .ifPresent(
            failure ->
                assertThat(failure)
                    .hasMessageContaining("Resume")
                    .hasMessageNotContaining("marker-")
                    .hasMessageNotContaining("13987650123")
                    .hasMessageNotContaining("林夏"));
  }

  @Property(tries = 500)
  void anyTextIsAValueOrAnErrorOfJacksons(@ForAll String text, @ForAll JsonMapperUnderTest mapper) {
    failure(() -> mapper.read(text, TalentMatch.class));
    failure(() -> mapper.read("{\"mobiles\":[" + text + "]}", TalentQuery.class));
    failure(() -> mapper.read("\"" + text + "\"", ResumeFile.class));
  }

  /** What the mapper finds before or after the value is its own to say. */
  private static boolean isOurs(Throwable failure) {
    return (failure instanceof com.fasterxml.jackson.databind.JsonMappingException
            || failure instanceof tools.jackson.databind.DatabindException)
        && !String.valueOf(failure.getMessage()).startsWith("No content to map");
  }

  private static Optional<Throwable> failure(Runnable reading) {
    try {
      reading.run();
      return Optional.empty();
    } catch (RuntimeException thrown) {
      Throwable failure = JsonMapperUnderTest.thrown(thrown);
      assertThat(failure).isInstanceOfAny(JsonProcessingException.class, JacksonException.class);
      return Optional.of(failure);
    }
  }
}
