package com.example.modular;

import io.talentport.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/**
 * Starts the sandbox here and the application in a JVM of its own, which has a module path and no
 * class path, and no option but the settings.
 */
public final class OnTheModulePath {

  /** What docs/how-to/module-path.md names. */
  private static final String OF_THE_JDK =
      "java.desktop,java.logging,java.net.http,java.security.jgss,jdk.crypto.ec,jdk.net";

  private OnTheModulePath() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    List<Path> path = modulePath();
    Path jdk = Path.of(System.getProperty("java.home"));
    run(jdk, path);
    if (Arrays.asList(arguments).contains("image")) {
      run(image(jdk, path), libraries(path));
    }
  }

  /** Everything that this project has at run time, without the sandbox. */
  private static List<Path> modulePath() {
    if (!(Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader)) {
      throw new IllegalStateException("This runs by exec:java, whose class loader tells its jars");
    }
    List<Path> path = new ArrayList<>();
    for (URL url : loader.getURLs()) {
      Path place = Path.of(URI.create(url.toString()));
      String name = place.getFileName().toString();
      if (!name.startsWith("talentport-sandbox") && !name.equals("test-classes")) {
        path.add(place);
      }
    }
    return path;
  }

  private static boolean isLinked(Path place) {
    String name = place.getFileName().toString();
    return name.equals("classes") || name.startsWith("talentport-core");
  }

  private static List<Path> libraries(List<Path> path) {
    return path.stream().filter(place -> !isLinked(place)).toList();
  }

  /** A run-time image: automatic modules, which it cannot hold, stay outside. */
  private static Path image(Path jdk, List<Path> path) {
    Path image = Path.of(System.getProperty("project.basedir", "."), "target", "image").toAbsolutePath();
    int failed =
        ToolProvider.findFirst("jlink")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                joined(path.stream().filter(OnTheModulePath::isLinked).toList()),
                "--add-modules",
                "com.example.modular," + OF_THE_JDK,
                "--output",
                image.toString());
    if (failed != 0) {
      throw new IllegalStateException("jlink failed");
    }
    System.out.println("MODULAR linked");
    return image;
  }

  private static void run(Path java, List<Path> path) throws IOException, InterruptedException {
    try (Sandbox sandbox = Sandbox.start()) {
      List<String> command = new ArrayList<>();
      command.add(java.resolve("bin").resolve("java").toString());
      for (Map.Entry<String, String> setting : sandbox.settings().entrySet()) {
        command.add("-D" + setting.getKey() + "=" + setting.getValue());
      }
      command.addAll(
          List.of("-p", joined(path), "-m", "com.example.modular/com.example.modular.Modular"));
      ProcessBuilder application = new ProcessBuilder(command).inheritIO();
      application.environment().keySet().removeIf(name -> name.equals("CLASSPATH"));
      int failed = application.start().waitFor();
      if (failed != 0) {
        throw new IllegalStateException("The application ended with " + failed);
      }
    }
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
