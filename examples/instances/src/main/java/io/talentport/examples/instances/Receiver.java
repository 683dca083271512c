package io.talentport.examples.instances;

import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the platform counts: the sandbox's journal, read as the platform would. */
final class Receiver {

  /** The calls that the workers make. */
  static final String READ = "listTalents";

  static final String SUBMIT = "createTalent";
  static final String TOKEN = "getTenantAccessToken";

  /** What the platform prints for {@link #READ}: the sandbox refuses what is more. */
  static final int READS_A_SECOND = 20;

  static final Duration SECOND = Duration.ofSeconds(1);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final Pattern ADDRESS = Pattern.compile("message-(\\d+)@example\\.org");

  private final Sandbox sandbox;

  Receiver(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** The address by which the receiver knows a message's résumé. */
  static String addressOf(int message) {
    return "message-" + message + "@example.org";
  }

  /** How many calls of an operation there were. */
  int count(String operation) {
    return sandbox.journal().count(operation);
  }

  /** When the calls of an operation arrived. */
  List<Instant> times(String operation) {
    return sandbox.journal().requests(operation).stream()
        .map(RecordedRequest::time)
        .sorted()
        .toList();
  }

  /** How many calls of an operation were refused as too many. */
  long refused(String operation) {
    return sandbox.journal().requests(operation).stream()
        .filter(request -> request.status() == TOO_MANY_REQUESTS)
        .count();
  }

  /** The most calls of an operation in any second, wherever it begins. */
  int mostInASecond(String operation) {
    List<Instant> times = times(operation);
    int most = 0;
    int first = 0;
    for (int last = 0; last < times.size(); last++) {
      while (!times.get(last).isBefore(times.get(first).plus(SECOND))) {
        first++;
      }
      most = Math.max(most, last - first + 1);
    }
    return most;
  }

  /**
   * Calls that arrived close together.
   *
   * @param since the time from the first call of all to the first of them
   * @param length the time from the first of them to the last
   */
  record Stretch(Duration since, Duration length) {}

  /** The shortest stretch with so many calls of an operation; absent if there were fewer. */
  Optional<Stretch> shortest(String operation, int calls) {
    List<Instant> times = times(operation);
    return IntStream.range(0, Math.max(0, times.size() - calls + 1))
        .mapToObj(
            first ->
                new Stretch(
                    Duration.between(times.get(0), times.get(first)),
                    Duration.between(times.get(first), times.get(first + calls - 1))))
        .min(Comparator.comparing(Stretch::length));
  }

  /**
   * How many calls of an operation arrived in each second.
   *
   * @param skipped what is left out after the first call
   * @param measured for how long after that
   */
  List<Integer> perSecond(String operation, Duration skipped, Duration measured) {
    List<Instant> times = times(operation);
    Instant start = times.isEmpty() ? Instant.EPOCH : times.get(0).plus(skipped);
    int[] counts = new int[(int) measured.toSeconds()];
    for (Instant time : times) {
      long second = Math.floorDiv(Duration.between(start, time).toMillis(), SECOND.toMillis());
      if (second >= 0 && second < counts.length) {
        counts[(int) second]++;
      }
    }
    return Arrays.stream(counts).boxed().toList();
  }

  /** How many times each message's résumé was created. */
  Map<Integer, Integer> created() {
    Map<Integer, Integer> created = new TreeMap<>();
    for (RecordedRequest request : sandbox.journal().requests(SUBMIT)) {
      Matcher address = ADDRESS.matcher(request.body());
      if ("0".equals(request.platformCode()) && address.find()) {
        created.merge(Integer.valueOf(address.group(1)), 1, Integer::sum);
      }
    }
    return created;
  }
}
