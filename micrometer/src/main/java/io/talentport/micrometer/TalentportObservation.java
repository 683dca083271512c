package io.talentport.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.docs.ObservationDocumentation;
import java.util.Arrays;

/**
 * The observations, each of which becomes a timer of the same name and a span, by the handlers of
 * the application's {@code ObservationRegistry}.
 */
public enum TalentportObservation implements ObservationDocumentation {
  /**
   * A call: one operation of the platform, with all its attempts and waits. What fails is an error
   * of the observation, a refusal under HTTP status 200 too. Its error is made for it: an exception
   * of the class that the caller gets, with a message of ours and without a stack trace.
   */
  CALL(TalentportMeter.CALL, "talentport <operation>", DefaultCallObservationConvention.class) {
    @Override
    public KeyName[] getHighCardinalityKeyNames() {
      return CallDetail.values();
    }

    @Override
    public Observation.Event[] getEvents() {
      return CallEvent.values();
    }
  },

  /** A request of a call, as a child of it. */
  ATTEMPT(
      TalentportMeter.ATTEMPT,
      "talentport <operation> attempt",
      DefaultAttemptObservationConvention.class) {
    @Override
    public KeyName[] getHighCardinalityKeyNames() {
      return AttemptDetail.values();
    }
  };

  private final TalentportMeter timer;
  private final String contextualName;
  private final Class<? extends ObservationConvention<? extends Observation.Context>> convention;

  TalentportObservation(
      TalentportMeter timer,
      String contextualName,
      Class<? extends ObservationConvention<? extends Observation.Context>> convention) {
    this.timer = timer;
    this.contextualName = contextualName;
    this.convention = convention;
  }

  /** The name, which its timer has, too. */
  @Override
  public String getName() {
    return timer.getName();
  }

  /** The form of a span's name, which some versions of Micrometer Tracing write in lower case. */
  @Override
  public String getContextualName() {
    return contextualName;
  }

  @Override
  public Class<? extends ObservationConvention<? extends Observation.Context>>
      getDefaultConvention() {
    return convention;
  }

  /** The tags of the timer, but for {@link TalentportTag#ERROR}, which Micrometer adds. */
  @Override
  public KeyName[] getLowCardinalityKeyNames() {
    return Arrays.stream(timer.getKeyNames())
        .filter(tag -> tag != TalentportTag.ERROR)
        .toArray(KeyName[]::new);
  }

  /** What only the span of a call has. */
  public enum CallDetail implements KeyName {
    /** How many requests were sent. */
    ATTEMPTS("attempts"),

    /** The id by which the platform's support finds the last request; absent if it gave none. */
    REQUEST_ID("request.id");

    private final String key;

    CallDetail(String key) {
      this.key = key;
    }

    @Override
    public String asString() {
      return key;
    }

    @Override
    public boolean isRequired() {
      return this == ATTEMPTS;
    }
  }

  /** What only the span of an attempt has. */
  public enum AttemptDetail implements KeyName {
    /** Its number within the call; the first is 1. */
    NUMBER("attempt.number"),

    /** The HTTP status of the response; absent if none came. */
    HTTP_STATUS("http.status"),

    /** The id by which the platform's support finds the request; absent if it gave none. */
    REQUEST_ID("request.id");

    private final String key;

    AttemptDetail(String key) {
      this.key = key;
    }

    @Override
    public String asString() {
      return key;
    }

    @Override
    public boolean isRequired() {
      return this == NUMBER;
    }
  }

  /** The events of a call. */
  public enum CallEvent implements Observation.Event {
    /** The call waited for its turn in a quota. */
    QUOTA_WAIT("quota.wait", "waited %d ms for the quota"),

    /** A failed attempt will be repeated. */
    RETRY("retry", "%s, next attempt in %d ms"),

    /** A token was fetched. */
    TOKEN_RENEWED("token.renewed", "token renewed in %d ms"),

    /** A token could not be fetched. */
    TOKEN_REFUSED("token.refused", "no token: %s");

    private final String name;
    private final String contextualName;

    CallEvent(String name, String contextualName) {
      this.name = name;
      this.contextualName = contextualName;
    }

    @Override
    public String getName() {
      return name;
    }

    /** The form of the event's text in a span. */
    @Override
    public String getContextualName() {
      return contextualName;
    }
  }
}
