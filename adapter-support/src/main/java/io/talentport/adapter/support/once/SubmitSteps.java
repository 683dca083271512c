package io.talentport.adapter.support.once;

import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;

/**
 * Receives every write of a submit, on the thread of the submit. Under a key it is recorded before
 * the write is sent, so that nobody who finds the record repeats the write.
 */
public interface SubmitSteps {

  /** Records nothing: a submit without a key. */
  SubmitSteps UNRECORDED =
      new SubmitSteps() {
        @Override
        public void sending(SubmitProgress ifUnknown) {}

        @Override
        public void sending(SubmitProgress ifUnknown, Duration longest) {}

        @Override
        public void reached(SubmitProgress done) {}
      };

  /**
   * A write is about to be sent, with the usual time limit.
   *
   * @param ifUnknown the progress if its outcome remains unknown
   * @throws CoordinationUnavailableException if that cannot be recorded: the write must not be sent
   * @throws OutcomeUnknownException if another submit took the key over: nothing more must be sent
   */
  void sending(SubmitProgress ifUnknown);

  /**
   * As {@link #sending(SubmitProgress)}, for a write with its own time limit, such as an upload.
   *
   * @param longest its time limit
   */
  void sending(SubmitProgress ifUnknown, Duration longest);

  /** This progress is certain. Continues if the ledger does not answer. */
  void reached(SubmitProgress done);
}
