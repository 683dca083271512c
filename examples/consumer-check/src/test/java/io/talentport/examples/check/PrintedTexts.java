package io.talentport.examples.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The sentences in a module's sources that a user may be shown: in exceptions, remedies, reasons of
 * refusals and lines of the log. What is put in at run time is an ellipsis.
 */
final class PrintedTexts extends TreeScanner<Void, Void> {

  private static final List<String> MODULES =
      List.of(
          "core",
          "adapter-support",
          "adapter-dingtalk",
          "adapter-feishu",
          "coordination-redis",
          "jackson",
          "micrometer",
          "spring-boot-autoconfigure",
          "spring-boot-test",
          "sandbox-junit5");

  private static final String INSERTED = "…";

  /** Words with blanks between them, beginning with one that is no code. */
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)[^|<>{}\\[\\]\"]*\\p{L}{2,}[^|]* [^|]*\\p{L}{2,}.*");

  /** A script that runs in Redis is no sentence. */
  private static final Pattern SCRIPT = Pattern.compile("redis\\.p?call\\(|return \\{");

  private final Map<String, String> constants = new HashMap<>();
  private final Set<String> texts = new LinkedHashSet<>();

  private PrintedTexts() {}

  /** A row for each sentence of what applications run: its module, its class, and itself. */
  static MarkdownTable table(MarkdownTable written) {
    return new MarkdownTable(
        written.header(),
        MODULES.stream()
            .flatMap(
                module ->
                    of(module, Repository.ROOT.resolve(module).resolve("src/main/java")).stream())
            .toList());
  }

  private static List<List<String>> of(String module, Path sources) {
    List<List<String>> rows = new ArrayList<>();
    for (CompilationUnitTree unit : parsed(sources)) {
      PrintedTexts found = new PrintedTexts();
      found.scan(unit, null);
      String file = JavaSources.fileName(unit);
      for (String text : found.texts) {
        rows.add(List.of("`" + module + "`", "`" + file + "`", cell(text)));
      }
    }
    return rows;
  }

  private static List<CompilationUnitTree> parsed(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      return JavaSources.parsed(
          files
              .filter(file -> file.toString().endsWith(JavaSources.SUFFIX))
              .filter(file -> !file.endsWith("module-info.java"))
              .sorted());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String cell(String text) {
    return text.replaceAll("\\s+", " ").replace("|", "\\|").replace("<", "&lt;").strip();
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    for (Tree member : type.getMembers()) {
      if (member instanceof VariableTree constant && constant.getInitializer() != null) {
        String text = text(constant.getInitializer());
        if (text != null && !text.contains(INSERTED)) {
          constants.put(constant.getName().toString(), text);
        }
      }
    }
    return super.visitClass(type, none);
  }

  /** What annotations say is for the compiler, or has a page of its own. */
  @Override
  public Void visitAnnotation(AnnotationTree annotation, Void none) {
    return null;
  }

  @Override
  public Void visitBinary(BinaryTree sum, Void none) {
    if (sum.getKind() == Tree.Kind.PLUS && take(sum)) {
      return null;
    }
    return super.visitBinary(sum, none);
  }

  @Override
  public Void visitLiteral(LiteralTree literal, Void none) {
    take(literal);
    return null;
  }

  /** A pattern is no sentence. */
  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    String method = call.getMethodSelect().toString();
    if (method.endsWith("Pattern.compile") || method.endsWith(".matches")) {
      return null;
    }
    return super.visitMethodInvocation(call, none);
  }

  private boolean take(ExpressionTree expression) {
    String text = text(expression);
    if (text == null || !SENTENCE.matcher(text).matches() || SCRIPT.matcher(text).find()) {
      return false;
    }
    texts.add(text);
    return true;
  }

  /** What an expression amounts to; null if it has no text. */
  private @Nullable String text(ExpressionTree expression) {
    if (expression instanceof LiteralTree literal) {
      return literal.getValue() instanceof String text ? text : null;
    }
    if (expression instanceof ParenthesizedTree inner) {
      return text(inner.getExpression());
    }
    if (expression instanceof IdentifierTree name) {
      return constants.get(name.getName().toString());
    }
    if (expression instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
      String left = text(sum.getLeftOperand());
      String right = text(sum.getRightOperand());
      if (left == null && right == null) {
        return null;
      }
      return (left == null ? INSERTED : left) + (right == null ? INSERTED : right);
    }
    return null;
  }
}
