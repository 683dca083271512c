package io.talentport.benchmarks.run;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the benchmarks are run, by system properties {@code benchmarks.…}; blank is not given.
 *
 * @param rows which rows; the keys of {@link Lines}
 * @param rounds how often each fork is repeated, every contender once a round
 * @param quick whether one short round is enough, to see that everything works
 * @param jdk the JDK that is measured
 * @param jar this module's own jar, since AppCDS does not take a folder of classes
 * @param output where results are written
 * @param docs the folder of the documentation, whose table and charts are written with {@code
 *     docs.update}; absent if they are not
 */
record Settings(
    Predicate<String> rows,
    int rounds,
    boolean quick,
    Path jdk,
    Optional<Path> jar,
    Path output,
    Optional<Path> docs) {

  private static final int ROUNDS = 3;

  /** Whether any of these rows is asked for. */
  boolean asksFor(Collection<String> keys) {
    return keys.stream().anyMatch(rows);
  }

  static Settings read() {
    boolean quick = Boolean.parseBoolean(given("quick").orElse("false"));
    return new Settings(
        given("rows").map(Pattern::compile).map(Pattern::asPredicate).orElse(row -> true),
        quick ? 1 : given("rounds").map(Integer::valueOf).orElse(ROUNDS),
        quick,
        Path.of(given("jdk").orElse(System.getProperty("java.home"))),
        given("jar").map(Path::of),
        Path.of(given("output").orElse("target/benchmarks")),
        given("docs").map(Path::of).filter(docs -> Boolean.getBoolean("docs.update")));
  }

  private static Optional<String> given(String name) {
    return Optional.ofNullable(System.getProperty("benchmarks." + name))
        .filter(value -> !value.isBlank());
  }

  Path java() {
    return jdk.resolve("bin").resolve("java");
  }
}
