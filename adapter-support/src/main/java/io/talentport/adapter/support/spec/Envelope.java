package io.talentport.adapter.support.spec;

import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.WireFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every generated reply is: besides the fields of its specification, it tells which of them
 * could not be read. Such a field is null, so that one wrong value does not cost the whole page.
 */
public abstract class Envelope implements JsonObject {

  private List<WireFault> faults = List.of();
  private int httpStatus;
  private @Nullable String requestId;
  private boolean saidToBeSuccess;

  /** For the generated classes. */
  protected Envelope() {}

  /** The fields that could not be read; empty in the normal case. */
  public final List<WireFault> faults() {
    return faults;
  }

  /** The HTTP status that it came with; 0 if it did not come by HTTP. */
  public final int httpStatus() {
    return httpStatus;
  }

  /** The id by which the platform's support finds the request; null if it gave none. */
  public final @Nullable String requestId() {
    return requestId;
  }

  /**
   * Whether a code in it says that the call was executed. Without one, only what was asked for
   * shows that it was.
   */
  public final boolean saysSuccess() {
    return saidToBeSuccess;
  }

  /**
   * Sets whether a code says that the call was executed; called once, by what decodes the reply.
   */
  public final void markSuccess(boolean said) {
    saidToBeSuccess = said;
  }

  /** Sets how it came; called once, by what decodes the reply. */
  public final void markReceived(int status, @Nullable String id) {
    httpStatus = status;
    requestId = id;
  }

  /** Sets the fields that could not be read; called once, by what decodes the reply. */
  public final void markFaulty(List<WireFault> unreadable) {
    faults = List.copyOf(unreadable);
  }
}
