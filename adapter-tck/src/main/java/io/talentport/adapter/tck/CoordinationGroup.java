package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.talentport.core.error.CoordinationUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;

/** The base of the promises of each store. */
abstract class CoordinationGroup {

  static final Duration WITHIN = CoordinationContract.WITHIN;

  /** Longer than any test: something with this length does not end during one. */
  static final Duration LONG = Duration.ofMinutes(10);

  static final Duration LONGER = LONG.plus(LONG);

  static final int THREADS = 8;

  private static final int LONGEST_KEY = 100;
  private static final Duration SHORT_PATIENCE = Duration.ofMillis(200);
  private static final Duration SLACK = Duration.ofSeconds(10);

  /** The enclosing contract. */
  abstract CoordinationContract contract();

  /** An unused key, in the form of a hash. */
  static String newKey() {
    return (UUID.randomUUID() + "" + UUID.randomUUID()).replace("-", "");
  }

  /** Keys of maximum length and similarity. */
  static Map<String, String> keysThatAreAlike() {
    String unique = newKey();
    String rest = printable().substring(1, LONGEST_KEY - unique.length());
    return Map.of(
        unique + rest + "a", "lower case",
        unique + rest + "A", "upper case",
        unique + rest + "*", "pattern",
        unique + rest, "without an end");
  }

  /** Every character of printable ASCII, once. */
  static String printable() {
    return IntStream.rangeClosed(' ', '~')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Text of printable ASCII of this length. */
  static String text(int length) {
    return printable().repeat(length / printable().length() + 1).substring(0, length);
  }

  /** A call of each of the store's methods, with a time limit as its parameter. */
  abstract Map<String, Question> questions();

  /** A question to a store with a time limit. */
  interface Question {
    void ask(Duration within);
  }

  /**
   * Checks that each method returns within its time limit, and that all of them work afterwards.
   */
  final void givesUpWithinItsTime() {
    Map<String, Question> questions = questions();
    Runnable answerAgain =
        contract()
            .stopAnswering()
            .orElseGet(
                () -> Assumptions.abort("the test of this store cannot make it stop answering"));
    try {
      questions.forEach(CoordinationGroup::mustBeUnavailable);
    } finally {
      answerAgain.run();
    }
    questions.forEach(
        (name, question) ->
            contract()
                .onceItAnswers(
                    () -> {
                      question.ask(WITHIN);
                      return name;
                    }));
  }

  private static void mustBeUnavailable(String name, Question question) {
    ExecutorService caller = Executors.newSingleThreadExecutor();
    try {
      Future<Throwable> asked =
          caller.submit(() -> catchThrowable(() -> question.ask(SHORT_PATIENCE)));
      Throwable thrown = asked.get(SHORT_PATIENCE.plus(SLACK).toMillis(), TimeUnit.MILLISECONDS);
      assertThat(thrown)
          .as("what %s throws if the store does not answer in time", name)
          .isInstanceOf(CoordinationUnavailableException.class);
    } catch (TimeoutException hanging) {
      throw new AssertionError(
          name + " was given " + SHORT_PATIENCE + " and is still waiting", hanging);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting", interrupted);
    } catch (ExecutionException impossible) {
      throw new AssertionError(impossible);
    } finally {
      caller.shutdownNow();
    }
  }
}
