package io.talentport.examples.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tests that prove the promises of a document: a test tagged {@code @Tag("proves:<id>")} proves
 * the promise of that id. They are read from the sources of all modules, because no module has the
 * tests of the others on its class path.
 */
final class Proofs extends TreeScanner<Void, Void> {

  private static final String PREFIX = "proves:";

  private static final Set<String> TESTS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "Property", "FuzzTest");

  private final TreeMap<String, TreeSet<String>> byPromise = new TreeMap<>();
  private String file = "";

  private Proofs() {}

  /** The proofs in the sources of this repository. */
  static Proofs ofAllModules() {
    return of(
        Repository.files(JavaSources.SUFFIX).stream()
            .filter(source -> Repository.read(source).contains('"' + PREFIX)));
  }

  static Proofs of(Stream<Path> sources) {
    Proofs proofs = new Proofs();
    for (CompilationUnitTree unit : JavaSources.parsed(sources)) {
      proofs.file = JavaSources.fileName(unit);
      proofs.scan(unit, null);
    }
    return proofs;
  }

  /** The promises as written, each with the tests that prove it in the last column. */
  MarkdownTable table(MarkdownTable written) {
    Set<String> promises = new HashSet<>();
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : written.rows()) {
      String promise = MarkdownTable.code(row.get(0));
      if (!promises.add(promise)) {
        throw new AssertionError("Two promises have the id " + promise);
      }
      List<String> cells = new ArrayList<>(row.subList(0, row.size() - 1));
      cells.add(cell(promise));
      rows.add(cells);
    }
    Set<String> unknown = new TreeSet<>(byPromise.keySet());
    unknown.removeAll(promises);
    if (!unknown.isEmpty()) {
      throw new AssertionError("Tests are tagged with promises that are not listed: " + unknown);
    }
    return new MarkdownTable(written.header(), rows);
  }

  private String cell(String promise) {
    Collection<String> tests = byPromise.getOrDefault(promise, new TreeSet<>());
    if (tests.isEmpty()) {
      throw new AssertionError(
          "No test proves " + promise + ". Tag one with @Tag(\"" + PREFIX + promise + "\")");
    }
    return tests.stream().map(test -> "`" + test + "`").collect(Collectors.joining(", "));
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    List<? extends AnnotationTree> annotations = method.getModifiers().getAnnotations();
    Set<String> names = annotations.stream().map(Proofs::name).collect(Collectors.toSet());
    if (names.contains("Disabled") || names.stream().noneMatch(TESTS::contains)) {
      return super.visitMethod(method, none);
    }
    for (AnnotationTree annotation : annotations) {
      promise(annotation)
          .ifPresent(
              promise ->
                  byPromise
                      .computeIfAbsent(promise, any -> new TreeSet<>())
                      .add(file + "." + method.getName()));
    }
    return scan(method.getBody(), none);
  }

  /** Whatever else is tagged is no test that runs. */
  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void none) {
    promise(annotation)
        .ifPresent(
            promise -> {
              throw new AssertionError(
                  "In " + file + ", \"" + PREFIX + promise + "\" is not on a test that runs");
            });
    return super.visitAnnotation(annotation, none);
  }

  private static Optional<String> promise(AnnotationTree annotation) {
    if (!name(annotation).equals("Tag")) {
      return Optional.empty();
    }
    ExpressionTree argument = annotation.getArguments().get(0);
    return argument instanceof LiteralTree literal
            && literal.getValue() instanceof String tag
            && tag.startsWith(PREFIX)
        ? Optional.of(tag.substring(PREFIX.length()))
        : Optional.empty();
  }

  private static String name(AnnotationTree annotation) {
    return annotation.getAnnotationType().toString().replaceFirst(".*\\.", "");
  }
}
