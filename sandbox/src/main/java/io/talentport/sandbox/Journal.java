package io.talentport.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongFunction;

/**
 * Every request to the platforms, in the order in which they were answered. A request is recorded
 * before its answer is sent. The counts are exact; of the requests themselves the last {@value
 * #CAPACITY} are kept. Thread-safe.
 */
public final class Journal {
  /** How many requests are kept. */
  public static final int CAPACITY = 5_000;

  private final Deque<RecordedRequest> requests = new ArrayDeque<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Integer> executions = new HashMap<>();
  private final String identity = UUID.randomUUID().toString();
  private long sequence;
  private long changes;

  Journal() {}

  /** The kept requests, oldest first. */
  public synchronized List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  /** The kept requests for one operation, oldest first. */
  public synchronized List<RecordedRequest> requests(String operation) {
    return requests.stream().filter(one -> one.operation().equals(operation)).toList();
  }

  /** How many requests there were for one operation. */
  public synchronized int count(String operation) {
    return counts.getOrDefault(operation, 0);
  }

  /** How many requests there were for each operation that was asked for. */
  public synchronized Map<String, Integer> counts() {
    return new TreeMap<>(counts);
  }

  /**
   * How many times one operation was executed: asked for as its document says, granted, and with
   * its effect, whatever became of the answer on its way.
   */
  public synchronized int executions(String operation) {
    return executions.getOrDefault(operation, 0);
  }

  /** Forgets all requests and counts. */
  public synchronized void clear() {
    requests.clear();
    counts.clear();
    executions.clear();
    sequence = 0;
    changes++;
  }

  /** A text that changes with each change, and differs for each journal. */
  synchronized String version() {
    return identity + "-" + changes;
  }

  /** Records a request and returns its sequence. */
  synchronized long record(
      String operation, boolean executed, LongFunction<RecordedRequest> request) {
    RecordedRequest made = request.apply(sequence + 1);
    if (requests.size() == CAPACITY) {
      requests.removeFirst();
    }
    sequence++;
    changes++;
    requests.addLast(made);
    counts.merge(operation, 1, Integer::sum);
    if (executed) {
      executions.merge(operation, 1, Integer::sum);
    }
    return sequence;
  }

  /**
   * Notes that the sandbox failed after recording a request; does nothing if the request is gone.
   */
  synchronized void failed(long sequenceOfRequest, String defect) {
    List<RecordedRequest> noted =
        requests.stream()
            .map(one -> one.sequence() == sequenceOfRequest ? one.withDefect(defect) : one)
            .toList();
    requests.clear();
    requests.addAll(noted);
    changes++;
  }
}
