package io.talentport.examples.migration;

import io.talentport.core.paging.PageRequest;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Who of one platform's people is known on the other. */
public final class Migration {

  private Migration() {}

  /** Runs the program; it ends with a status other than 0 if it failed. */
  public static void main(String... arguments) {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      Options options = Options.read(System.getProperties());
      try (Ends ends = Ends.connect(options)) {
        run(options, ends, out);
      }
    } catch (RuntimeException failure) {
      out.println("The migration failed. " + failure.getMessage());
      System.exit(1);
    }
  }

  static Tally run(Options options, Ends ends, PrintStream out) {
    LookUpEverybody everybody = new LookUpEverybody(ends, options.most(), out);
    Optional<PageRequest> rest = everybody.from(options.start());
    out.println(options.from() + " → " + options.to() + ": " + everybody.tally());
    rest.ifPresent(
        next ->
            out.println(
                "Stopped before its "
                    + options.most()
                    + " look-ups were used up. Go on with "
                    + next.cursor()
                        .map(cursor -> "-Dtalentport.migration.cursor=" + cursor)
                        .orElse("a larger -Dtalentport.migration.most")));
    return everybody.tally();
  }
}
