package io.talentport.adapter.support.once;

import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.RecruitingException;
import java.util.List;

/**
 * An adapter's creation of one record, which the platform itself does once for a key, if only for
 * some time. For one thread.
 */
public interface KeyedCreate {

  /**
   * Sends it, with the key.
   *
   * @return the record's id
   * @throws OutcomeUnknownException if nobody knows whether it was executed
   * @throws RecruitingException for every other failure
   */
  String send();

  /** Whether the platform may have refused because of the key, so that the record exists. */
  boolean mayBeOfKey(RecruitingException refusal);

  /**
   * Looks for the record on the platform; writes nothing.
   *
   * @throws RecruitingException if the platform cannot be asked
   */
  Alike alike();

  /**
   * The records of the platform that may be the one.
   *
   * @param ids their ids
   * @param certain whether it is the one, if there is one only
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
