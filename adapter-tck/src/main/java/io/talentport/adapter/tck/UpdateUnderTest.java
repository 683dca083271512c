package io.talentport.adapter.tck;

import io.talentport.core.model.Employment;
import io.talentport.core.model.Resume;
import io.talentport.core.model.TalentId;
import io.talentport.sandbox.Seed;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * How a person who exists is updated by a submit. The contract reads the person's profile before
 * and after by {@code Talents}, and has to know {@link SubmitUnderTest#step} of each write that
 * follows an update, besides that of a creation.
 */
public final class UpdateUnderTest {

  private final String operation;
  private final TalentId person;
  private final Consumer<Seed> existing;
  private final Function<Seed, List<String>> made;
  private Resume resume = SampleResumes.withNewEmployment(SampleResumes.withDocument()).build();

  private UpdateUnderTest(
      String operation,
      TalentId person,
      Consumer<Seed> existing,
      Function<Seed, List<String>> made) {
    this.operation = operation;
    this.person = person;
    this.existing = existing;
    this.made = made;
  }

  /**
   * An update by this operation.
   *
   * @param operation its id
   * @param person the id of the person who exists
   * @param existing puts that person into the sandbox: with the name and the mobile number of
   *     {@link SampleResumes#minimal()}, several {@linkplain Employment employments}, and whatever
   *     else an update can send back; each text with "marker" in it
   * @param made the ids of the people who were updated, one for each time
   */
  public static UpdateUnderTest by(
      String operation,
      TalentId person,
      Consumer<Seed> existing,
      Function<Seed, List<String>> made) {
    return new UpdateUnderTest(operation, person, existing, made);
  }

  /**
   * The résumé whose submit makes each call that an update can take, with the employment of {@link
   * SampleResumes#withNewEmployment}; by default that of {@link SampleResumes#withDocument()}.
   */
  public UpdateUnderTest submitting(Resume whole) {
    resume = whole;
    return this;
  }

  String operation() {
    return operation;
  }

  TalentId person() {
    return person;
  }

  Resume resume() {
    return resume;
  }

  void arrange(Seed seed) {
    existing.accept(seed);
  }

  /** How often a person was updated. */
  int made(Seed seed) {
    return made.apply(seed).size();
  }

  @Override
  public String toString() {
    return operation;
  }
}
