package io.talentport.adapter.support.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.spec.Envelope;
import io.talentport.adapter.support.spec.WireField;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.error.RecruitingException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OptInFieldsTest {

  /** As the templates generate a carrier. */
  public static class Person extends Envelope {

    @WireField("id")
    public @Nullable String id;

    @WireField(value = "mobile", onRequest = true)
    public @Nullable String mobile;

    @WireField("friends")
    public @Nullable List<Person> friends;
  }

  private static final byte[] BODY =
      "{\"id\":\"1\",\"mobile\":\"138\",\"unknown\":1,\"friends\":[{\"id\":\"2\",\"mobile\":\"139\"}]}"
          .getBytes(UTF_8);

  /** A friend's friends should be a list. */
  private static final byte[] FAULTY =
      "{\"id\":\"1\",\"mobile\":\"138\",\"friends\":[{\"id\":\"2\",\"mobile\":\"139\",\"friends\":7}]}"
          .getBytes(UTF_8);

  private static final DecodedWithin WITHIN =
      new DecodedWithin(
          Deadline.in(Duration.ofMinutes(1), new ManualTime()), OptInFieldsTest::neverPassed);

  private static RecruitingException neverPassed() {
    throw new AssertionError("the time stands still");
  }

  private static Person read(OptInFields optIn) {
    return person(Json.read(BODY, Person.class, optIn, new NestedRefusals(), WITHIN));
  }

  private static Person readAroundTheFault(OptInFields optIn) {
    return person(Json.readAroundFaults(FAULTY, Person.class, optIn, new NestedRefusals(), WITHIN));
  }

  private static Person person(@Nullable Object read) {
    return (Person) Objects.requireNonNull(read);
  }

  @Test
  void areSkippedUnlessAskedFor() {
    Person person = read(OptInFields.SKIPPED);

    assertThat(person.id).isEqualTo("1");
    assertThat(person.mobile).isNull();
    assertThat(person.friends).singleElement().extracting(one -> one.mobile).isNull();
  }

  @Test
  void areReadAtEveryDepthIfAskedFor() {
    Person person = read(OptInFields.READ);

    assertThat(person.id).isEqualTo("1");
    assertThat(person.mobile).isEqualTo("138");
    assertThat(person.friends).singleElement().extracting(one -> one.mobile).isEqualTo("139");
  }

  @Test
  void areReadAroundAFaultAlike() {
    assertThat(readAroundTheFault(OptInFields.SKIPPED).mobile).isNull();
    assertThat(readAroundTheFault(OptInFields.READ).mobile).isEqualTo("138");
  }

  @Test
  void whatIsWrittenIsWrittenWhole() {
    Person person = new Person();
    person.mobile = "138";

    assertThat(new String(Json.write(person), UTF_8)).contains("\"mobile\":\"138\"");
  }
}
