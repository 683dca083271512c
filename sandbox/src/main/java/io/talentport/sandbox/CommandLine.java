package io.talentport.sandbox;

import java.util.Iterator;
import java.util.List;

/** The arguments of the command line; quotas are enforced by default there. */
record CommandLine(int port, int resumes, boolean quota, boolean help) {
  static final String HELP =
      """
      Serves DingTalk's and Feishu's recruiting calls on the loopback until it is stopped.

      Usage: java -jar talentport-sandbox-<version>-standalone.jar [options]

        --port N      listen on this port, from 0 to 65535; 0, the default, takes a free one
        --resumes N   begin with this many resume records, 0 or more (default 250)
        --no-quota    do not refuse calls beyond the platforms' printed quotas
        --help        print this text
      """;

  private static final int LARGEST_PORT = 65_535;

  static CommandLine parse(List<String> arguments) {
    int port = 0;
    int resumes = 250;
    boolean quota = true;
    boolean help = false;
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String option = rest.next();
      switch (option) {
        case "--port" -> port = number(option, rest, LARGEST_PORT);
        case "--resumes" -> resumes = number(option, rest, Seed.MOST_RESUMES);
        case "--no-quota" -> quota = false;
        case "--help" -> help = true;
        default -> throw new IllegalArgumentException("Unknown option: " + option);
      }
    }
    return new CommandLine(port, resumes, quota, help);
  }

  private static int number(String option, Iterator<String> rest, int most) {
    String text = rest.hasNext() ? rest.next() : "";
    int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
    if (number < 0 || number > most) {
      throw new IllegalArgumentException(
          option + " needs a whole number from 0 to " + most + ", but got '" + text + "'");
    }
    return number;
  }
}
