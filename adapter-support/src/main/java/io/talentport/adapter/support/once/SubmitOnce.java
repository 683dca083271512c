package io.talentport.adapter.support.once;

import io.talentport.adapter.support.time.Deadline;
import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.model.Resume;
import io.talentport.core.model.ResumeReceipt;
import io.talentport.core.model.SubmitKey;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Submits a résumé once under a key, however often and on whichever instance it is tried.
 * Thread-safe: each submit is a {@link KeyedRun}.
 */
public final class SubmitOnce {

  /**
   * The number of jobs that fits into an entry of {@link SubmitEntryText#MOST_CHARACTERS} with ids
   * of any platform.
   */
  static final int MOST_JOBS = 200;

  private final SubmitRecords records;
  private final Duration callDeadline;
  private final boolean withDocument;
  private final SubmitErrors errors;

  SubmitOnce(
      SubmitRecords records, Duration callDeadline, boolean withDocument, SubmitErrors errors) {
    this.records = records;
    this.callDeadline = callDeadline;
    this.withDocument = withDocument;
    this.errors = errors;
  }

  /**
   * Submits the résumé, returns the receipt of an earlier submit under the key, or continues one
   * that was cut off.
   *
   * @param submit checks everything before it runs; runs only if there is something to do
   * @throws InvalidRequestException if the key is that of another résumé; nothing was sent
   * @throws OutcomeUnknownException if the outcome of an earlier submit or of this one is unknown,
   *     or another one is in progress
   * @throws CoordinationUnavailableException if the ledger does not answer, has something
   *     unreadable, or has lost entries and gives no key away for a while; nothing was sent, or a
   *     progress says what was
   * @throws RecruitingException as the submit throws
   */
  public ResumeReceipt submit(SubmitKey key, Resume resume, KeyedSubmit submit) {
    return submit(key, resume, submit, null);
  }

  /**
   * Continues a submit. What the caller knows resolves unknown outcomes in the ledger, unless they
   * resulted from continuing from the same progress; what the ledger knows for certain is kept.
   *
   * @param given what the caller knows to be done
   * @throws RecruitingException as {@link #submit(SubmitKey, Resume, KeyedSubmit)}
   */
  public ResumeReceipt continueSubmit(
      SubmitKey key, SubmitProgress given, Resume resume, KeyedSubmit submit) {
    return submit(key, resume, submit, given);
  }

  private ResumeReceipt submit(
      SubmitKey key, Resume resume, KeyedSubmit submit, @Nullable SubmitProgress given) {
    records.requireOpen();
    if (resume.matchedJobs().size() > MOST_JOBS) {
      throw errors.tooManyJobs(MOST_JOBS);
    }
    String ledgerKey = records.ledgerKey(key);
    ResumeDigest digest = records.digest(resume, withDocument);
    Deadline deadline = Deadline.in(callDeadline, records.time());
    KeyedRun run =
        new KeyedRun(records, errors, ledgerKey, digest, submit, given, callDeadline, deadline);
    return records
        .queues()
        .inTurn(ledgerKey, deadline, run::receipt)
        .orElseThrow(errors.ofKey()::underWay);
  }
}
