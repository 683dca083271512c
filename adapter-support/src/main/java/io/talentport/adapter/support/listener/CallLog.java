package io.talentport.adapter.support.listener;

import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.FailureCategory;
import io.talentport.core.listener.CompletedCall;
import java.time.Duration;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log of one platform: the logger {@code io.talentport.<platform>}, for example {@code
 * io.talentport.feishu}. A line names the platform, its tenant where it has one, and operations;
 * never a person, a token or a query. Thread-safe.
 */
public final class CallLog {

  private final Logger logger;
  private final String name;

  /**
   * The log of a platform.
   *
   * @param tenant the tenant's name; null if the platform has none
   */
  public CallLog(String platform, @Nullable String tenant) {
    this.logger = LoggerFactory.getLogger("io.talentport." + platform);
    this.name = tenant == null ? platform : platform + " [" + tenant + "]";
  }

  /** Whether single calls are logged. */
  public boolean isToldCalls() {
    return logger.isDebugEnabled();
  }

  /** A call has ended. */
  public void ended(CompletedCall call) {
    if (logger.isDebugEnabled()) {
      StringJoiner facts = new StringJoiner(", ");
      facts.add(call.outcome().name());
      call.category().map(FailureCategory::name).ifPresent(facts::add);
      call.platformCode().map(code -> "code " + code).ifPresent(facts::add);
      call.requestId().map(id -> "request id " + id).ifPresent(facts::add);
      logger.debug(
          "{} {}: {}; attempts: {}, {} ms",
          name,
          call.target().operation(),
          facts,
          call.attempts(),
          call.duration().toMillis());
    }
  }

  /**
   * The platform refused a call for being too many.
   *
   * @param retryAfter how long it asks to wait; null if it does not say
   */
  public void refusedAsTooMany(String operation, @Nullable Duration retryAfter) {
    logger.warn(
        "{} {}: the platform refused the call as one too many{}",
        name,
        operation,
        retryAfter == null ? "" : ", and asks to wait " + retryAfter);
  }

  /**
   * A submit failed, and it is not known whether the platform executed one of its writes.
   *
   * @param operation the write; the submit itself where it is not known
   * @param done what was done before it, as the exception says
   */
  public void outcomeUnknown(String operation, String done) {
    logger.warn(
        "{} {}: it is not known whether the platform executed the write; done before it: {}",
        name,
        operation,
        done);
  }

  /**
   * An error of the JVM ended a write after it was sent.
   *
   * @param thrown the caller's exception
   */
  public void brokenOff(String operation, Class<?> thrown) {
    logger.warn(
        "{} {}: it is not known whether the platform executed the write, which {} broke off",
        name,
        operation,
        thrown.getSimpleName());
  }

  /**
   * Closing the platform cut a submit off: an application that shuts down may not see the exception
   * any more.
   *
   * @param failure the caller's exception
   * @param done what was done before it, as the exception says
   */
  public void closedDuringSubmit(String operation, Class<?> failure, String done) {
    logger.warn(
        "{} {}: the platform was closed during a submit, which ended with {}; done before it: {}",
        name,
        operation,
        failure.getSimpleName(),
        done);
  }

  /**
   * The result of a submit under a key could not be recorded; its caller gets it all the same.
   *
   * @param failure why
   */
  public void submitNotRecorded(Class<?> failure) {
    logger.warn(
        "{}: a step or the end of a submit under a key could not be recorded ({}); under that key it"
            + " counts as under way until its lease ends, and then as what was recorded last",
        name,
        failure.getSimpleName());
  }

  /** A submit under a key took longer than its lease, and another one took over. */
  public void submitOvertaken() {
    logger.warn(
        "{}: a submit under a key took longer than its lease, and another one has taken over before"
            + " it was recorded what came of the first",
        name);
  }

  /** A page has faults, but its caller reads only records. */
  public void unseenFaults(String operation, int faults, int records) {
    logger.warn(
        "{} {}: {} faults in a page of which {} records are given; read page by page, or use"
            + " Paged.reportingFaultsTo, to see them.",
        name,
        operation,
        faults,
        records);
  }

  /**
   * A store that the instances share does not answer.
   *
   * @param store which one
   * @param meanwhile what calls do until it answers again
   */
  public void storeUnreachable(
      String store, String meanwhile, CoordinationUnavailableException failure) {
    logger.warn(
        "{}: the shared {} does not answer; until it does, {}. It is asked again every second. The"
            + " reason: {}",
        name,
        store,
        meanwhile,
        failure.getMessage());
  }

  /**
   * A store that the instances share answers again.
   *
   * @param store which one
   * @param again what holds from now on
   */
  public void storeReachable(String store, String again) {
    logger.info("{}: the shared {} answers again; {}", name, store, again);
  }

  /**
   * A store that the instances share has an unusable value.
   *
   * @param store which one
   * @param meanwhile what calls do that need the value
   */
  public void storeUnusable(
      String store, String meanwhile, CoordinationUnavailableException answer) {
    logger.warn(
        "{}: the shared {} answers, but keeps something that cannot be used; where calls need that,"
            + " {}. Said once, whatever else cannot be used. The reason: {}",
        name,
        store,
        meanwhile,
        answer.getMessage());
  }

  /** The shared token store has something else under the key of a token. */
  public void unreadableToken() {
    logger.warn(
        "{}: what the shared token store holds under the key of a token cannot be read, and is"
            + " replaced. It is damaged, or another program writes under the keys of this one.",
        name);
  }

  /** The shared cache of lists has something else under the key of a list. */
  public void unreadableList() {
    logger.warn(
        "{}: what the shared cache of lists holds under the key of a list cannot be read, and is"
            + " replaced. It is damaged, or another program writes under the keys of this one.",
        name);
  }

  /**
   * A list is too long for the shared cache of lists.
   *
   * @param list which one
   */
  public void listTooLong(String list, int characters, int most) {
    logger.warn(
        "{}: the list \"{}\" is not shared, because it is too long for the shared cache of lists ({}"
            + " characters, compressed and encrypted, of at most {}). Each instance fetches it for"
            + " itself. This is logged once.",
        name,
        list,
        characters,
        most);
  }

  void listenerThrew(String event, Class<?> listener, Class<?> thrown) {
    logger.warn(
        "{}: a listener of class {} threw {} in {}; calls go on, and it is told further events."
            + " This is logged once.",
        name,
        listener.getName(),
        thrown.getName(),
        event);
  }
}
