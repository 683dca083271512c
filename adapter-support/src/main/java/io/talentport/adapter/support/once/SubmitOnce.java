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
 * Submits a résumé once under a key, however often it is tried, on whichever instance. Thread-safe:
 * each submit is a {@link KeyedRun}.
 */
public final class SubmitOnce {

  /**
   * What an entry of {@link SubmitEntryText#MOST_CHARACTERS} has room for with ids of any platform.
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
   * Submits the résumé, gives the receipt of an earlier submit under the key, or continues one that
   * was half done.
   *
   * @param submit refuses nothing that it can refuse before; runs only if there is something to do
   * @throws InvalidRequestException if the key is that of another résumé; nothing was sent
   * @throws OutcomeUnknownException if an earlier submit is undecided, another one is under way, or
   *     this one's own write is
   * @throws CoordinationUnavailableException if the ledger does not answer, keeps something
   *     unreadable, or has lost entries and gives no key away for a while; nothing was sent, or a
   *     progress says what was
   * @throws RecruitingException what the submit throws
   */
  public ResumeReceipt submit(SubmitKey key, Resume resume, KeyedSubmit submit) {
    return submit(key, resume, submit, null);
  }

  /**
   * Continues a submit. What the caller knows settles what the ledger has in doubt, unless the
   * doubt came of continuing from the same; what the ledger has for certain is not forgotten.
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
