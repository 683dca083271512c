package io.talentport.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Connects the platform whose adapter is on the class path and exercises each port it serves. */
public final class Quickstart {

  private static final int FAILED = 1;

  private Quickstart() {}

  /** Runs the program; it ends with a status other than 0 if anything failed. */
  public static void main(String... arguments) {
    // Names of jobs and sources are Chinese: they must survive a terminal without a locale.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(SystemSettings.ofThisProcess(), out, err);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(SystemSettings system, PrintStream out, PrintStream err) {
    try {
      // Before anything can fail: a file that an earlier run left would speak for this one.
      DoneFile done = DoneFile.namedIn(system);
      done.remove();
      Options options = Options.read(system);
      try (Target target = Target.connect(options, system)) {
        if (!Tour.overAllPorts().run(target, options, new Report(out))) {
          return FAILED;
        }
      }
      done.write();
      return 0;
    } catch (RuntimeException failure) {
      err.println();
      err.println("The quickstart failed. " + failure.getMessage());
      if (system.value("stacktrace").filter("true"::equals).isPresent()) {
        failure.printStackTrace(err);
      } else {
        err.println("Run it with -Dstacktrace to see where.");
      }
      return FAILED;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
