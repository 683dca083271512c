package io.talentport.adapter.tck;

import io.talentport.core.model.Resume;
import io.talentport.core.port.ResumeIntake;
import io.talentport.sandbox.Seed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The operation by which a résumé is submitted. Its fixtures, {@code
 * contract/<platform>/<operation>.json}, hold
 *
 * <ul>
 *   <li>{@code full}: the whole body that {@link SampleResumes#full()} must become, to be held
 *       beside the vendor's page;
 *   <li>{@code minimal}: the body that {@link SampleResumes#minimal()} must become;
 *   <li>{@code notCarried}: what is left out of the full one, as a receipt names it.
 * </ul>
 *
 * <p>{@code full} and {@code minimal} are not needed if promises C36 and C37 are declared to be
 * {@linkplain AdapterUnderTest#coveredElsewhere covered elsewhere}.
 */
public final class SubmitUnderTest {

  private final String operation;
  private final List<Step> steps = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private Resume resume = SampleResumes.full().build();
  private Resume carriedWhole = SampleResumes.minimal().build();
  private Function<Seed, List<String>> made = seed -> List.of();

  private SubmitUnderTest(String operation) {
    this.operation = operation;
  }

  /** What a step of a submit makes. */
  public enum Product {
    /** The stored document; its ids are those of the progress. */
    DOCUMENT,
    /** The person; its ids are those of the progress. */
    PERSON,
    /** The applications; their ids are those of the jobs. */
    APPLICATION
  }

  /**
   * One operation of a submit that takes several.
   *
   * @param operation its id
   * @param product what it makes
   * @param made the ids of what it has made, in order
   */
  record Step(String operation, Product product, Function<Seed, List<String>> made) {}

  /**
   * A résumé that the platform cannot take.
   *
   * @param place the value's place, as the refusal names it
   * @param rule what the refusal says of it
   * @param resume makes the résumé, which may be refused there already
   */
  record Refused(String place, String rule, Supplier<Resume> resume) {}

  /** A submit by this operation. */
  public static SubmitUnderTest by(String operation) {
    return new SubmitUnderTest(operation);
  }

  /**
   * The résumé of which the operation carries every field, in one request and no other; by default
   * {@link SampleResumes#full()}.
   */
  public SubmitUnderTest submitting(Resume whole) {
    resume = whole;
    return this;
  }

  /** What the operation has written: one id per submit. */
  public SubmitUnderTest made(Function<Seed, List<String>> ids) {
    made = ids;
    return this;
  }

  /** A résumé of which nothing is left out; by default {@link SampleResumes#minimal()}. */
  public SubmitUnderTest carriesWhole(Resume carried) {
    carriedWhole = carried;
    return this;
  }

  /**
   * A résumé that must be refused before any call.
   *
   * @param place the value's place, as the refusal names it, such as {@code resume.channel}
   * @param rule what the refusal says of it
   * @param wrong makes the résumé, which may be refused there already
   */
  public SubmitUnderTest refuses(String place, String rule, Supplier<Resume> wrong) {
    refused.add(new Refused(place, rule, wrong));
    return this;
  }

  /**
   * The next operation of a submit of {@link SampleResumes#withDocument()}, if it takes several. It
   * must then be possible to continue behind any of them.
   *
   * @param step the operation's id
   * @param product what it makes
   * @param ids the ids of what it has made, in order
   */
  public SubmitUnderTest step(String step, Product product, Function<Seed, List<String>> ids) {
    steps.add(new Step(step, product, ids));
    return this;
  }

  String operation() {
    return operation;
  }

  Resume resume() {
    return resume;
  }

  Resume carriedWhole() {
    return carriedWhole;
  }

  List<Refused> refused() {
    return Collections.unmodifiableList(refused);
  }

  List<Step> steps() {
    return Collections.unmodifiableList(steps);
  }

  /** What all steps that make such a thing have made. */
  List<String> made(Product product, Seed seed) {
    return steps.stream()
        .filter(step -> step.product() == product)
        .flatMap(step -> step.made().apply(seed).stream())
        .toList();
  }

  OperationUnderTest driver() {
    return OperationUnderTest.of(
            operation,
            ResumeIntake.class,
            platform -> List.of(platform.port(ResumeIntake.class).submit(resume)))
        .made(seed -> made.apply(seed));
  }
}
