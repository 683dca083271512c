package io.talentport.adapter.tck.reference;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import io.talentport.adapter.tck.RecruitingAdapterContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A promise of the contract, tried by itself: a method of one of its groups. */
record TriedCase(Class<?> group, Method method) {

  private static final String ACCOUNT = account();

  /** The promise with this id. */
  static TriedCase of(String id) {
    String method = methodOf(id);
    return Arrays.stream(RecruitingAdapterContract.class.getDeclaredClasses())
        .filter(type -> type.isAnnotationPresent(Nested.class))
        .flatMap(
            group ->
                Arrays.stream(group.getSuperclass().getDeclaredMethods())
                    .filter(candidate -> candidate.getName().equals(method))
                    .map(found -> new TriedCase(group, found)))
        .findFirst()
        .orElseThrow();
  }

  /** How it fails for an adapter, up to the failure that says what is expected. */
  List<String> failures(Class<? extends RecruitingAdapterContract> contract, String expected) {
    return failures(contract, expected, "");
  }

  /**
   * How it fails for an adapter in some of its cases, up to the failure that says what is expected.
   *
   * @param cases what the names of the cases contain that are tried; empty for all
   */
  List<String> failures(
      Class<? extends RecruitingAdapterContract> contract, String expected, String cases) {
    return EngineFailures.of(
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectNestedMethod(List.of(contract), group, method))
            .configurationParameter(UntilBroken.EXPECTED, expected)
            .configurationParameter(UntilBroken.CASES, cases)
            .configurationParameter("talentport.contract.in-part", "true"));
  }

  /** The method of a promise, by the account of what ran on the adapter without a defect. */
  private static String methodOf(String promise) {
    return ACCOUNT
        .lines()
        .map(line -> line.split(" "))
        .filter(words -> words[0].equals(promise))
        .map(words -> words[2])
        .findFirst()
        .orElseThrow();
  }

  private static String account() {
    try (InputStream in = TriedCase.class.getResourceAsStream("/contract/dingtalk.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
