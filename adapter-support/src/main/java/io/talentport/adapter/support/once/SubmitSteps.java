package io.talentport.adapter.support.once;

import io.talentport.core.error.CoordinationUnavailableException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.model.SubmitProgress;
import java.time.Duration;

/**
 * Is told of every write of a submit, on the thread of the submit. Under a key it is recorded
 * before the write is sent, so that nobody repeats it who finds the record.
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
   * A write is about to be sent, which takes no longer than a call may.
   *
   * @param ifUnknown what is done if nobody knows whether it is executed
   * @throws CoordinationUnavailableException if that cannot be recorded: the write must not be sent
   * @throws OutcomeUnknownException if the key has passed to another submit: nothing more must be
   *     sent
   */
  void sending(SubmitProgress ifUnknown);

  /**
   * As {@link #sending(SubmitProgress)}, for a write with a deadline of its own, such as an upload.
   *
   * @param longest how long it may take
   */
  void sending(SubmitProgress ifUnknown, Duration longest);

  /** It is certain what is done so far. A ledger that does not answer stops nobody here. */
  void reached(SubmitProgress done);
}
