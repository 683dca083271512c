package io.talentport.sandbox;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Runs a sandbox from the command line until it is stopped. */
public final class SandboxMain {
  private static final int FAILED = 1;
  private static final int MISUSED = 2;

  private SandboxMain() {}

  /** Starts a sandbox as the arguments say; {@code --help} explains them. */
  public static void main(String... arguments) throws InterruptedException {
    CommandLine line;
    try {
      line = CommandLine.parse(List.of(arguments));
    } catch (IllegalArgumentException misused) {
      System.err.println(misused.getMessage());
      System.err.println("Try --help.");
      System.exit(MISUSED);
      return;
    }
    if (line.help()) {
      System.out.print(CommandLine.HELP);
      return;
    }
    serve(line);
  }

  private static void serve(CommandLine line) throws InterruptedException {
    Sandbox sandbox;
    try {
      sandbox =
          Sandbox.builder().port(line.port()).resumes(line.resumes()).quota(line.quota()).start();
    } catch (UncheckedIOException cannotListen) {
      System.err.println(cannotListen.getMessage());
      System.exit(FAILED);
      return;
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  sandbox.close();
                  stopped.countDown();
                },
                "talentport-sandbox-stop"));
    announce(sandbox, System.out);
    stopped.await();
  }

  private static void announce(Sandbox sandbox, PrintStream out) {
    out.println("Talentport sandbox ready at " + sandbox.uri());
    out.println("Its page, for a browser: " + sandbox.page());
    out.println();
    out.println("# settings as properties");
    out.print(SettingsForm.PROPERTIES.write(sandbox.settings()));
    out.println();
    out.println("# the same as environment variables, to paste into a shell");
    out.print(SettingsForm.SHELL.write(sandbox.settings()));
    out.flush();
  }
}
