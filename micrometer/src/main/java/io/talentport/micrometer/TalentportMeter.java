package io.talentport.micrometer;

import static io.talentport.micrometer.TalentportTag.BY;
import static io.talentport.micrometer.TalentportTag.CODE;
import static io.talentport.micrometer.TalentportTag.ERROR;
import static io.talentport.micrometer.TalentportTag.OPERATION;
import static io.talentport.micrometer.TalentportTag.OUTCOME;
import static io.talentport.micrometer.TalentportTag.PLATFORM;
import static io.talentport.micrometer.TalentportTag.PORT;
import static io.talentport.micrometer.TalentportTag.TENANT;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.docs.MeterDocumentation;
import org.jspecify.annotations.Nullable;

/** Every meter, with its name, type, unit and tags. Each series of a meter has all of its tags. */
public enum TalentportMeter implements MeterDocumentation {
  /** Calls: one operation of the platform each, with all its attempts and waits. */
  CALL(
      "talentport.call",
      Kind.TIMER,
      "Calls of an operation, with all their attempts and waits",
      PLATFORM,
      TENANT,
      PORT,
      OPERATION,
      OUTCOME,
      CODE,
      ERROR),

  /** The requests of calls. */
  ATTEMPT(
      "talentport.attempt",
      Kind.TIMER,
      "Requests, of which a call may need several",
      PLATFORM,
      TENANT,
      PORT,
      OPERATION,
      OUTCOME,
      CODE,
      ERROR),

  /** Failed attempts for which a repeat was planned. */
  RETRY(
      "talentport.retry",
      Kind.COUNTER,
      "Failed attempts for which a repeat was planned",
      PLATFORM,
      TENANT,
      OPERATION,
      ERROR),

  /** Waits for a turn in a quota. */
  QUOTA_WAIT(
      "talentport.quota.wait",
      Kind.TIMER,
      "Waits of calls for their turn in a quota, or for a pause that the platform asked for",
      PLATFORM,
      TENANT,
      OPERATION),

  /** Calls that a quota stopped. */
  QUOTA_REJECTED(
      "talentport.quota.rejected",
      Kind.COUNTER,
      "Requests that the platform refused as too many, and calls whose turn would come too late",
      PLATFORM,
      TENANT,
      OPERATION,
      BY),

  /** The calls that a quota allows at once. */
  QUOTA_PERMITS(
      "talentport.quota.permits",
      Kind.NUMBER,
      "Calls that may be sent at once, by the tightest window of the quota",
      PLATFORM,
      TENANT,
      OPERATION),

  /** The pauses that platforms asked for. */
  QUOTA_CLOSED(
      "talentport.quota.closed",
      Kind.SECONDS,
      "How long no call is sent, because the platform asked to wait; 0 if it did not",
      PLATFORM,
      TENANT,
      OPERATION),

  /** Fetched tokens, and those that could not be fetched. */
  TOKEN_RENEWAL(
      "talentport.token.renewal", Kind.TIMER, "Attempts to fetch a token", PLATFORM, TENANT, ERROR),

  /** The rest of the token's life. */
  TOKEN_EXPIRY(
      "talentport.token.expiry",
      Kind.SECONDS,
      "How long the kept token is still valid; 0 once it ended, NaN if none is kept",
      PLATFORM,
      TENANT),

  /** The repeats that the retry budget allows. */
  RETRY_BUDGET(
      "talentport.retry.budget",
      Kind.NUMBER,
      "Repeats that the retry budget has left",
      PLATFORM,
      TENANT),

  /** The connections in use. */
  CONNECTIONS("talentport.connections", Kind.NUMBER, "Connections in use", PLATFORM, TENANT),

  /** The connections that there may be. */
  CONNECTIONS_MAX(
      "talentport.connections.max",
      Kind.NUMBER,
      "Connections that there may be at a time",
      PLATFORM,
      TENANT),

  /** Records that could not be read. */
  RECORD_FAULTS(
      "talentport.record.faults",
      Kind.COUNTER,
      "Records of listings that could not be read",
      PLATFORM,
      TENANT,
      OPERATION);

  private final String name;
  private final Kind kind;
  private final String meaning;
  private final TalentportTag[] tags;

  TalentportMeter(String name, Kind kind, String meaning, TalentportTag... tags) {
    this.name = name;
    this.kind = kind;
    this.meaning = meaning;
    this.tags = tags;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public Meter.Type getType() {
    return kind.type;
  }

  /** The unit of what is measured; null for a number of things. */
  @Override
  public @Nullable String getBaseUnit() {
    return kind.baseUnit;
  }

  /** What is measured, as the meters themselves are described. */
  public String meaning() {
    return meaning;
  }

  @Override
  public TalentportTag[] getKeyNames() {
    return tags.clone();
  }

  /** A type with its unit. */
  private enum Kind {
    TIMER(Meter.Type.TIMER, "seconds"),
    COUNTER(Meter.Type.COUNTER, null),
    SECONDS(Meter.Type.GAUGE, "seconds"),
    NUMBER(Meter.Type.GAUGE, null);

    private final Meter.Type type;
    private final @Nullable String baseUnit;

    Kind(Meter.Type type, @Nullable String baseUnit) {
      this.type = type;
      this.baseUnit = baseUnit;
    }
  }
}
