package io.talentport.micrometer;

import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Tag;
import java.util.Locale;

/**
 * The tags of meters, which are the low-cardinality keys of observations, too. Each has a bounded
 * set of values, if the application bounds its tenants; what is absent reads {@value #NONE}.
 */
public enum TalentportTag implements KeyName {
  /** The platform's name, for example {@code feishu}. */
  PLATFORM,

  /** The tenant's name, as in {@code ConnectOptions}. */
  TENANT,

  /** The port whose method made the call, by its simple name; none for a call for a token. */
  PORT,

  /** The operation as the platform's document names it. */
  OPERATION,

  /** How it ended: a constant of {@code CallOutcome}; none for what has not ended. */
  OUTCOME,

  /** The platform's code of the failure; {@value #OTHER} for one that is not documented. */
  CODE,

  /** The exception that stands for the failure's category, by its simple name. */
  ERROR,

  /** What stopped a call at a quota: {@code platform}, or {@code deadline} before it was sent. */
  BY;

  /** What a tag without a value reads. */
  public static final String NONE = "none";

  /** What an undocumented code reads, since it may be any text. */
  public static final String OTHER = "other";

  private final String key = name().toLowerCase(Locale.ROOT);

  @Override
  public String asString() {
    return key;
  }

  Tag with(String value) {
    return Tag.of(key, value);
  }
}
