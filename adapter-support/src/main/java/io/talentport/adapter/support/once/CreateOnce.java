package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.SubmitKey;
import java.time.Duration;

/**
 * Creates a record once under a key, however often and on whichever instance it is tried, on a
 * platform that also accepts the key. Thread-safe: each creation is a {@link CreateRun}.
 */
public final class CreateOnce {

  private final SubmitRecords records;
  private final Duration callDeadline;
  private final Duration keyIsKnown;
  private final CreateErrors errors;

  CreateOnce(
      SubmitRecords records, Duration callDeadline, Duration keyIsKnown, CreateErrors errors) {
    this.records = records;
    this.callDeadline = callDeadline;
    this.keyIsKnown = keyIsKnown;
    this.errors = errors;
  }

  /**
   * Creates the record, or returns the id of the one that was created under the key.
   *
   * @param content a value of the core's model; a key is for one content only
   * @param create checks everything before it is called; called only if there is something to do
   * @throws InvalidRequestException if the key is that of another content; nothing was sent
   * @throws OutcomeUnknownException if it is not known whether the record exists, or another
   *     creation is under way
   * @throws CoordinationUnavailableException if the ledger does not answer, has something
   *     unreadable, or has lost entries and gives no key away for a while
   * @throws RecruitingException as the creation throws
   */
  public String create(SubmitKey key, Object content, KeyedCreate create) {
    records.requireOpen();
    String ledgerKey = records.creationKey(key);
    CreateRun run =
        new CreateRun(
            records,
            errors,
            ledgerKey,
            records.digest(content, false),
            create,
            keyIsKnown,
            callDeadline);
    Deadline deadline = Deadline.in(callDeadline, records.time());
    return records
        .queues()
        .inTurn(ledgerKey, deadline, () -> run.id(deadline))
        .orElseThrow(errors.ofKey()::underWay);
  }
}
