package io.talentport.adapter.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Records which promises ran, runs the replacement of a promise about an unserved port, and
 * compares the record with the committed one.
 */
final class ContractReport implements BeforeAllCallback, AfterAllCallback, InvocationInterceptor {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(ContractReport.class);

  /** Allows a part of the contract to run: during development, and on the second JDK. */
  private static final String IN_PART = "talentport.contract.in-part";

  private static final String UNSUPPORTED = "unsupported";
  private static final String ELSEWHERE = "elsewhere";
  private static final String NO_CASE = "no-case";
  private static final String NOT_RUN = "not-run";

  @Override
  public void beforeAll(ExtensionContext context) {
    if (isWhole(context)) {
      context.getStore(NAMESPACE).put(Account.class, new Account());
    }
  }

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    run(invocation, method.getExecutable(), context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    run(invocation, method.getExecutable(), context);
  }

  private static void run(
      Invocation<@Nullable Void> invocation, Method method, ExtensionContext context)
      throws Throwable {
    ContractCase promise = method.getAnnotation(ContractCase.class);
    if (promise == null) {
      invocation.proceed();
      return;
    }
    AdapterUnderTest adapter = AdapterInjection.adapter(context);
    if (adapter.elsewhere().containsKey(promise.value())) {
      assertThat(promise.mayBeElsewhere())
          .as("%s may be left to the adapter's own tests", promise.value())
          .isTrue();
      account(context).ran(promise, ELSEWHERE);
      invocation.skip();
      return;
    }
    Optional<Class<?>> unserved =
        Arrays.stream(promise.port()).filter(port -> !adapter.ports().contains(port)).findFirst();
    account(context).ran(promise, unserved.isEmpty() ? kind(method) : UNSUPPORTED);
    if (unserved.isEmpty()) {
      invocation.proceed();
    } else {
      invocation.skip();
      UnservedPort.mustBeRefused(adapter, unserved.get());
    }
  }

  private static String kind(Method method) {
    String name = method.getName();
    return name.substring(0, Math.max(0, name.indexOf('_')));
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!isWhole(context)) {
      return;
    }
    List<Method> promises = promises(context.getRequiredTestClass());
    assertThat(promises)
        .as("every promise says of what kind it is")
        .allMatch(method -> Set.of("required", "optional", UNSUPPORTED).contains(kind(method)));
    Account account = account(context);
    AdapterUnderTest adapter = AdapterInjection.adapter(context);
    String actual = account.text(adapter, promises);
    String committed = committed(context.getRequiredTestClass(), adapter.report());
    boolean inPart = context.getConfigurationParameter(IN_PART).map(Boolean::valueOf).orElse(false);
    if (inPart && account.isPartOf(promises)) {
      if (!committed.isEmpty()) {
        assertThat(committed.lines())
            .as("what ran, against contract/%s.txt", adapter.report())
            .containsAll(account.linesOfWhatRan(promises));
      }
      context.publishReportEntry("contract", "run in part, what ran was compared");
      return;
    }
    if (!actual.equals(committed)) {
      assertThat(committed)
          .as(
              "what ran, against contract/%s.txt; see %s (to run a part by hand: -D%s=true)",
              adapter.report(), keep(adapter.report(), actual), IN_PART)
          .isEqualTo(actual);
    }
  }

  private static boolean isWhole(ExtensionContext context) {
    return !context.getRequiredTestClass().isAnnotationPresent(Nested.class);
  }

  private static Account account(ExtensionContext context) {
    return Objects.requireNonNull(
        context.getStore(NAMESPACE).get(Account.class, Account.class), "no account was opened");
  }

  private static List<Method> promises(Class<?> contract) {
    return lineage(contract)
        .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
        .filter(group -> group.isAnnotationPresent(Nested.class))
        .flatMap(ContractReport::lineage)
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(ContractCase.class))
        .sorted(Comparator.comparing(method -> Integer.valueOf(id(method).substring(1))))
        .toList();
  }

  private static String id(Method method) {
    return method.getAnnotation(ContractCase.class).value();
  }

  private static Stream<Class<?>> lineage(Class<?> type) {
    List<Class<?>> lineage = new ArrayList<>();
    for (Class<?> one = type; one != null; one = one.getSuperclass()) {
      lineage.add(one);
    }
    return lineage.stream();
  }

  private static String committed(Class<?> contract, String report) {
    try (InputStream in = contract.getResourceAsStream("/contract/" + report + ".txt")) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path keep(String report, String actual) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "contract"));
      return Files.writeString(folder.resolve(report + ".txt"), actual);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** How each promise ran. Thread-safe. */
  private static final class Account {

    private final Map<String, String> kinds = new ConcurrentHashMap<>();

    void ran(ContractCase promise, String kind) {
      kinds.put(promise.value(), kind);
    }

    boolean isPartOf(List<Method> promises) {
      return promises.stream().anyMatch(method -> kindOf(method).equals(NOT_RUN));
    }

    List<String> linesOfWhatRan(List<Method> promises) {
      return promises.stream()
          .filter(method -> kinds.containsKey(id(method)))
          .map(this::line)
          .toList();
    }

    private String line(Method method) {
      return id(method) + ' ' + kindOf(method) + ' ' + method.getName();
    }

    /** How a promise ran; a parameterised one has no case if the platform has none. */
    private String kindOf(Method method) {
      ContractCase promise = method.getAnnotation(ContractCase.class);
      return kinds.getOrDefault(promise.value(), promise.mayHaveNoCase() ? NO_CASE : NOT_RUN);
    }

    String text(AdapterUnderTest adapter, List<Method> promises) {
      StringBuilder text = new StringBuilder("# The contract on " + adapter.report() + "\n");
      promises.forEach(method -> text.append(line(method)).append('\n'));
      new TreeMap<>(adapter.elsewhere())
          .forEach(
              (subject, where) ->
                  text.append(ELSEWHERE + " " + subject + ": " + where).append('\n'));
      return text.toString();
    }
  }
}
