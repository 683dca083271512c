package io.talentport.examples.instances;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A queue that delivers at least once, as they do: each message goes to two different workers at
 * about the same time, and again to any worker until one says that it is done. What nobody knows
 * the outcome of after many deliveries is put aside. Thread-safe.
 */
final class MessageQueue {

  /** How many messages a worker has at once. */
  private static final int AT_ONCE = 4;

  /** With {@link #TICKS_UNTIL_AGAIN} longer than the lease of a submit whose worker was killed. */
  private static final int MOST_UNKNOWN = 12;

  /** How many ticks a message rests that is to be delivered again. */
  private static final int TICKS_UNTIL_AGAIN = 40;

  private final Map<Integer, Message> messages = new TreeMap<>();
  private final Deque<Delivery> waiting = new ArrayDeque<>();
  private final Map<Long, UnderWay> underWay = new HashMap<>();
  private long lastDelivery;
  private long ticks;

  /** One of the two copies of a message. */
  private static final class Delivery {
    final Message message;
    int unknown;
    long notBefore;

    Delivery(Message message) {
      this.message = message;
    }
  }

  private static final class Message {
    final int number;
    final Set<String> firstWorkers = new TreeSet<>();
    final Set<String> talents = new TreeSet<>();
    int open = 2;
    boolean undecided;

    Message(int number) {
      this.number = number;
    }
  }

  private record UnderWay(WorkerProcess worker, Delivery delivery) {}

  /** Adds messages. */
  synchronized void publish(int count) {
    for (int added = 0; added < count; added++) {
      Message message = new Message(messages.size() + 1);
      messages.put(message.number, message);
      waiting.add(new Delivery(message));
      waiting.add(new Delivery(message));
    }
  }

  /** Delivers what is waiting to who has a hand free. */
  synchronized void tick(List<WorkerProcess> workers) {
    ticks++;
    for (boolean delivered = true; delivered; ) {
      delivered = false;
      for (WorkerProcess worker : workers) {
        delivered |= deliverTo(worker);
      }
    }
  }

  private boolean deliverTo(WorkerProcess worker) {
    long held = underWay.values().stream().filter(one -> one.worker == worker).count();
    if (held >= AT_ONCE) {
      return false;
    }
    for (Iterator<Delivery> next = waiting.iterator(); next.hasNext(); ) {
      Delivery delivery = next.next();
      if (delivery.notBefore <= ticks && isFor(worker, delivery.message)) {
        next.remove();
        long number = ++lastDelivery;
        underWay.put(number, new UnderWay(worker, delivery));
        worker.deliver(number, delivery.message.number);
        return true;
      }
    }
    return false;
  }

  /** The two copies begin at different workers. */
  private static boolean isFor(WorkerProcess worker, Message message) {
    return message.firstWorkers.size() == 2 || message.firstWorkers.add(worker.name());
  }

  /** A delivery has an outcome. */
  synchronized void ended(long number, Outcome outcome, String detail) {
    UnderWay ended = underWay.remove(number);
    if (ended == null) {
      return;
    }
    Delivery delivery = ended.delivery;
    boolean undecided = outcome == Outcome.UNKNOWN && ++delivery.unknown >= MOST_UNKNOWN;
    if (outcome == Outcome.RECEIPT) {
      delivery.message.talents.add(detail);
    }
    delivery.message.undecided |= undecided;
    if (outcome == Outcome.LATER || outcome == Outcome.UNKNOWN && !undecided) {
      again(delivery);
    } else {
      delivery.message.open--;
    }
    notifyAll();
  }

  /** What a worker had is delivered to others. */
  synchronized void gone(WorkerProcess worker) {
    underWay
        .entrySet()
        .removeIf(
            entry -> {
              boolean its = entry.getValue().worker == worker;
              if (its) {
                again(entry.getValue().delivery);
              }
              return its;
            });
  }

  private void again(Delivery delivery) {
    delivery.notBefore = ticks + TICKS_UNTIL_AGAIN;
    waiting.add(delivery);
  }

  /** Whether the worker has a message that it has not told an outcome of. */
  synchronized boolean isBusy(WorkerProcess worker) {
    return underWay.values().stream().anyMatch(one -> one.worker == worker);
  }

  /** Whether both copies of each message have an outcome. */
  synchronized boolean isDelivered() {
    return messages.values().stream().allMatch(message -> message.open == 0);
  }

  /** Every message that was published. */
  synchronized Set<Integer> all() {
    return Set.copyOf(messages.keySet());
  }

  /** The messages of which it was reported that nobody knows whether they were submitted. */
  synchronized Set<Integer> undecided() {
    return numbers(messages.values().stream().filter(message -> message.undecided).toList());
  }

  /** The messages with a receipt. */
  synchronized Set<Integer> submitted() {
    return numbers(
        messages.values().stream().filter(message -> !message.talents.isEmpty()).toList());
  }

  /** The messages whose receipts name different talents. */
  synchronized Set<Integer> contradictory() {
    return numbers(
        messages.values().stream().filter(message -> message.talents.size() > 1).toList());
  }

  private static Set<Integer> numbers(List<Message> messages) {
    return messages.stream()
        .map(message -> message.number)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
