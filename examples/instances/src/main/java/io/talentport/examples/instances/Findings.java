package io.talentport.examples.instances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

  /** What is found in a cluster when it is at rest. */
  static Findings of(Cluster cluster, int processes, List<Integer> readsInEachSecond) {
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
    breaks(
        broken,
        mostReads > Receiver.READS_A_SECOND,
        mostReads + " calls arrived within one second");
    breaks(broken, refused > 0, refused + " calls were refused as too many");
    breaks(broken, !twice.isEmpty(), "messages that were submitted twice: " + twice);
    breaks(broken, !lost.isEmpty(), "messages that were lost without a word: " + lost);
    breaks(broken, !untrue.isEmpty(), "messages with a receipt and without a résumé: " + untrue);
    Set<Integer> contradictory = messages.contradictory();
    breaks(
        broken,
        !contradictory.isEmpty(),
        "messages whose receipts name different talents: " + contradictory);
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
