package io.talentport.jackson.v2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.Module;

/**
 * Writes the core's values as JSON with Jackson 2 and reads them back.
 *
 * <p>The constructor makes the form for replies, logs and anything else that leaves the
 * application: every personal field is {@code "***"}, wherever in an object it is. {@code
 * ObjectMapper.findAndRegisterModules()} finds this form. {@link #inClear()} is for what the
 * application stores for itself, such as an outbox; register it on a mapper of its own. Of two that
 * are registered on one mapper, the later counts.
 *
 * <p>Both read the same JSON, and refuse masks. Members are named as the attributes are, whatever
 * the mapper's naming strategy; an absent value has no member, and a member that is null counts as
 * absent. A member that a type does not have is refused, also where the mapper is told to pass over
 * unknown properties, so that nothing which a newer version wrote is lost. What is refused is a
 * {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} that names the place and the
 * rule, never the value; its cause is the core's exception where a rule of the core is broken.
 *
 * <pre>{@code
 * ObjectMapper outbox = JsonMapper.builder().addModule(TalentportModule.inClear()).build();
 * Resume resume = outbox.readValue(outbox.writeValueAsString(original), Resume.class);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TalentportModule extends Module {

  private final boolean inClear;

  /** The masked form. */
  public TalentportModule() {
    this(false);
  }

  private TalentportModule(boolean inClear) {
    this.inClear = inClear;
  }

  /**
   * The form with everything in it, personal data too. It also reads a document by its path, which
   * the masked form refuses. Protect what it writes as you protect the data itself.
   */
  public static TalentportModule inClear() {
    return new TalentportModule(true);
  }

  @Override
  public String getModuleName() {
    return "talentport";
  }

  /** One for each form, so that the one can replace the other. */
  @Override
  public Object getTypeId() {
    return getClass().getName() + (inClear ? ".inClear" : ".masked");
  }

  /** Unknown: Jackson compares it with nothing. */
  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new FormSerializers(inClear));
    context.addKeySerializers(new FormKeySerializers(inClear));
    context.addDeserializers(new FormDeserializers(inClear));
    context.addKeyDeserializers(new FormKeyDeserializers());
  }
}
