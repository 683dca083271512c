package io.talentport.specs.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the artificial document's code, which is generated once for all of them. */
final class GeneratedOnce implements ParameterResolver {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(GeneratedOnce.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType().equals(GeneratedCode.class);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Generated.class, key -> new Generated(), Generated.class)
        .code;
  }

  private static final class Generated implements AutoCloseable {
    private final Path directory;
    private final GeneratedCode code;

    Generated() {
      try {
        directory = Files.createTempDirectory("generated");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      code = GeneratedCode.in(directory);
    }

    @Override
    public void close() throws IOException {
      code.close();
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
