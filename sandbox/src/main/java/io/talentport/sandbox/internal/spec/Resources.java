package io.talentport.sandbox.internal.spec;

import java.net.URL;
import org.jspecify.annotations.Nullable;

/** Finds documents. */
public final class Resources {
  private Resources() {}

  /** A resource beside a class. */
  public static URL of(Class<?> type, String name) {
    return found(type.getResource(name), name);
  }

  /** A resource of another jar. */
  public static URL ofClassPath(String path) {
    ClassLoader loader = Resources.class.getClassLoader();
    return found(
        loader == null ? ClassLoader.getSystemResource(path) : loader.getResource(path), path);
  }

  private static URL found(@Nullable URL url, String name) {
    if (url == null) {
      throw new IllegalStateException(
          "the resource " + name + " is missing: add the jar that has it to the class path");
    }
    return url;
  }
}
