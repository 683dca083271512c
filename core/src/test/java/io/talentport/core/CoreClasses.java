package io.talentport.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a package of the core has, so that no test keeps a list of it by hand. */
public final class CoreClasses {

  private static final String SUFFIX = ".class";

  private CoreClasses() {}

  /** The public top-level types of the package that a type of it is in, by name. */
  public static List<Class<?>> besides(Class<?> one) {
    try (Stream<Path> files = Files.list(folder(one))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX) && !name.contains("$") && !name.contains("-"))
          .sorted()
          .<Class<?>>map(name -> load(one, name.substring(0, name.length() - SUFFIX.length())))
          .filter(type -> Modifier.isPublic(type.getModifiers()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder(Class<?> one) {
    try {
      return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI())
          .resolve(one.getPackageName().replace('.', '/'));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Class<?> load(Class<?> one, String simpleName) {
    try {
      return Class.forName(one.getPackageName() + "." + simpleName, false, one.getClassLoader());
    } catch (ClassNotFoundException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
