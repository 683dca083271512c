package io.talentport.adapter.support.once;

import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import java.util.List;

/**
 * An adapter's creation of one record; the platform itself executes it once for a key, at least for
 * a while. For one thread.
 */
public interface KeyedCreate {

  /**
   * Sends the creation with the key.
   *
   * @return the record's id
   * @throws OutcomeUnknownException if it may have been executed
   * @throws RecruitingException for every other failure
   */
  String send();

  /** Whether the key may be the reason of the refusal, so that the record exists. */
  boolean mayBeOfKey(RecruitingException refusal);

  /**
   * Looks the record up on the platform; writes nothing.
   *
   * @throws RecruitingException if the platform cannot be asked
   */
  Alike alike();

  /**
   * The records of the platform that may be the created one.
   *
   * @param ids their ids
   * @param certain whether a single one certainly is it
   */
  record Alike(List<String> ids, boolean certain) {

    /** Copies the ids. */
    public Alike {
      ids = List.copyOf(ids);
    }

    boolean isTheOne() {
      return certain && ids.size() == 1;
    }
  }
}
