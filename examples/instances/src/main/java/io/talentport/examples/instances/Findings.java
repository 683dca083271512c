package io.talentport.examples.instances;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is found at the receiver and the queue after a run, and the promises that it breaks.
 *
 * @param processes how many workers there were at once
 * @param tokenCalls how many tokens were fetched
 * @param readsInEachSecond the calls of each second that was measured
 * @param mostReads the most calls in any second, wherever it begins
 * @param refused how many calls were refused as too many
 * @param submits how many messages' résumés exist
 * @param twice the messages whose résumé exists more than once
 * @param undecided the messages of which it was reported that nobody knows
 * @param broken the promises that were broken, in words
 */
record Findings(
    int processes,
    int tokenCalls,
    List<Integer> readsInEachSecond,
    int mostReads,
    long refused,
    int submits,
    Set<Integer> twice,
    Set<Integer> undecided,
    List<String> broken) {

  private static final int SHOWN = 10;

  /**
   * What is found in a cluster when it is at rest.
   *
   * @param lateness how much later than another a call may have been counted because the receiver
   *     and the workers share a busy machine; zero on an idle one
   */
  static Findings of(
      Cluster cluster, int processes, List<Integer> readsInEachSecond, Duration lateness) {
    Receiver receiver = cluster.receiver();
    MessageQueue messages = cluster.messages();
    Map<Integer, Integer> created = receiver.created();
    Set<Integer> twice = new TreeSet<>();
    created.forEach(
        (message, times) -> {
          if (times > 1) {
            twice.add(message);
          }
        });
    Set<Integer> lost = new TreeSet<>(messages.all());
    lost.removeAll(created.keySet());
    lost.removeAll(messages.undecided());
    Set<Integer> untrue = new TreeSet<>(messages.submitted());
    untrue.removeAll(created.keySet());
    int tokenCalls = receiver.count(Receiver.TOKEN);
    int mostReads = receiver.mostInASecond(Receiver.READ);
    long refused = receiver.refused(Receiver.READ) + receiver.refused(Receiver.SUBMIT);

    List<String> broken = new ArrayList<>(cluster.complaints());
    breaks(broken, tokenCalls != 1, "the instances fetched " + tokenCalls + " tokens, not one");
    receiver
        .shortest(Receiver.READ, Receiver.READS_A_SECOND + 1)
        .filter(stretch -> stretch.length().plus(lateness).compareTo(Receiver.SECOND) < 0)
        .ifPresent(stretch -> broken.add(tooMany(stretch)));
    breaks(broken, refused > 0, refused + " calls were refused as too many");
    noneOf(broken, twice, "were submitted twice");
    noneOf(broken, lost, "were lost without a word");
    noneOf(broken, untrue, "have a receipt, and no résumé");
    noneOf(broken, messages.contradictory(), "have receipts that name different talents");
    return new Findings(
        processes,
        tokenCalls,
        readsInEachSecond,
        mostReads,
        refused,
        created.size(),
        twice,
        messages.undecided(),
        broken);
  }

  private static void breaks(List<String> broken, boolean isBroken, String problem) {
    if (isBroken) {
      broken.add(problem);
    }
  }

  private static String tooMany(Receiver.Stretch stretch) {
    return String.format(
        Locale.ROOT,
        "%d calls arrived within %d ms, %.1f s after the first one",
        Receiver.READS_A_SECOND + 1,
        stretch.length().toMillis(),
        stretch.since().toMillis() / 1000.0);
  }

  private static void noneOf(List<String> broken, Set<Integer> messages, String problem) {
    breaks(
        broken,
        !messages.isEmpty(),
        messages.size()
            + " messages "
            + problem
            + ", such as "
            + messages.stream()
                .limit(SHOWN)
                .map(String::valueOf)
                .collect(Collectors.joining(", ")));
  }

  /** How many calls a second arrived on the average. */
  double readsPerSecond() {
    return readsInEachSecond.stream().mapToInt(Integer::intValue).average().orElse(0);
  }

  /** All in one line. */
  String line() {
    return String.format(
        Locale.ROOT,
        "instances: %d processes, %d token call%s, %.1f/s of %d/s used, %d refused, %d submits,"
            + " %d twice",
        processes,
        tokenCalls,
        tokenCalls == 1 ? "" : "s",
        readsPerSecond(),
        Receiver.READS_A_SECOND,
        refused,
        submits,
        twice.size());
  }
}
