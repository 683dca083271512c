package io.talentport.adapter.support.spec;

import java.util.List;

/**
 * What every generated reply is: besides the fields of its specification, it tells which of them
 * could not be read. Such a field is null, so that one wrong value does not cost the whole page.
 */
public abstract class WireReply {

  private List<WireFault> faults = List.of();

  /** For the generated classes. */
  protected WireReply() {}

  /** The fields that could not be read; empty in the normal case. */
  public final List<WireFault> faults() {
    return faults;
  }

  /** Sets the fields that could not be read; called once, by what decodes the reply. */
  public final void markFaulty(List<WireFault> unreadable) {
    faults = List.copyOf(unreadable);
  }
}
