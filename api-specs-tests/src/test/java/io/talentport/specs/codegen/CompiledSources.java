package io.talentport.specs.codegen;

import feign.RequestLine;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.core.model.ResumeChannel;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Generated sources, compiled under the build's own strictness. */
record CompiledSources(boolean success, String messages, Path classes) {

  static CompiledSources compile(Path sources, Path classes) {
    createDirectory(classes);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> options =
        List.of(
            "-Xlint:all",
            "-Werror",
            "--release",
            "17",
            "-proc:none",
            "-classpath",
            classPath(RequestLine.class, SpecOperation.class, ResumeChannel.class),
            "-d",
            classes.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> paths = Files.walk(sources)) {
      List<Path> units = paths.filter(path -> path.toString().endsWith(".java")).toList();
      boolean success =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
              .call();
      return new CompiledSources(success, messages.toString(), classes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot compile the sources below " + sources, e);
    }
  }

  private static void createDirectory(Path directory) {
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot create " + directory, e);
    }
  }

  /** A loader of the compiled classes; what they use comes from the tests' own class path. */
  URLClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, CompiledSources.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException("cannot load the classes below " + classes, e);
    }
  }

  /** Exactly the three libraries that generated code may know: anything else fails to compile. */
  private static String classPath(Class<?>... samples) {
    return Stream.of(samples)
        .map(CompiledSources::location)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path to the jar of " + type, e);
    }
  }
}
