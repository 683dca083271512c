package io.talentport.adapter.support.token;

import io.talentport.core.error.RecruitingException;
import java.time.Duration;

/** Receives each fetch of a token, on the thread that fetches. */
public interface FetchWatch {

  /** Ignores the fetches. */
  FetchWatch NONE = new FetchWatch() {};

  /** The platform issued a token. */
  default void fetched(AccessToken token, Duration took) {}

  /** The platform issued none. */
  default void notFetched(RecruitingException failure, Duration took) {}
}
