package io.talentport.examples.migration;

import io.talentport.core.error.RecruitingException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
    try {
      boolean finished = everybody.from(options.start());
      tell(options, everybody, out);
      if (!finished) {
        out.println(
            "Stopped before its "
                + options.most()
                + " look-ups were used up. "
                + how(options, everybody));
      }
    } catch (RecruitingException failure) {
      tell(options, everybody, out);
      cursor(everybody).ifPresent(cursor -> out.println("Once it is mended, go on with " + cursor));
      throw failure;
    }
    return everybody.tally();
  }

  private static void tell(Options options, LookUpEverybody everybody, PrintStream out) {
    out.println(options.from() + " → " + options.to() + ": " + everybody.tally());
  }

  /** A page that is too large for all look-ups of a run needs more of them, wherever it is. */
  private static String how(Options options, LookUpEverybody everybody) {
    List<String> changes = new ArrayList<>();
    cursor(everybody).ifPresent(changes::add);
    if (everybody.unfinished().equals(options.start())) {
      changes.add("a larger -Dtalentport.migration.most");
    }
    return "Go on with " + String.join(" and ", changes);
  }

  private static Optional<String> cursor(LookUpEverybody everybody) {
    return everybody.unfinished().cursor().map(at -> "-Dtalentport.migration.cursor=" + at);
  }
}
