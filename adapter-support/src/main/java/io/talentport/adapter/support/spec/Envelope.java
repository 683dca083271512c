package io.talentport.adapter.support.spec;

import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.json.WireFault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The superclass of every generated reply. It also has the fields that could not be read; such a
 * field is null, so that one wrong value does not cost the whole page.
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

  /** Its HTTP status; 0 if it did not come by HTTP. */
  public final int httpStatus() {
    return httpStatus;
  }

  /** The id that the platform's support needs to find the request; null if there is none. */
  public final @Nullable String requestId() {
    return requestId;
  }

  /**
   * Whether a code says that the call was executed. Without a code, only the requested data shows
   * that.
   */
  public final boolean saysSuccess() {
    return saidToBeSuccess;
  }

  /** Sets whether a code says that the call was executed; called once, by the decoder. */
  public final void markSuccess(boolean said) {
    saidToBeSuccess = said;
  }

  /** Sets status and request id; called once, by the decoder. */
  public final void markReceived(int status, @Nullable String id) {
    httpStatus = status;
    requestId = id;
  }

  /** Sets the fields that could not be read; called once, by the decoder. */
  public final void markFaulty(List<WireFault> unreadable) {
    faults = List.copyOf(unreadable);
  }
}
