package io.talentport.sandbox;

import tools.jackson.databind.node.ObjectNode;

/** A fault as described in a request to the control interface. */
final class FaultRequest {
  private final String operation;
  private final Fault fault;
  private final boolean always;
  private final int times;

  private FaultRequest(FaultFields json) {
    this.operation = json.text("operation");
    this.fault = changed(json, FaultKind.of(json.text("kind")).read(json));
    this.always = json.truthOr("always", false);
    this.times = json.numberOr("times", 1);
    json.refuseUnread();
  }

  static FaultRequest read(ObjectNode json) {
    return new FaultRequest(new FaultFields(json));
  }

  void applyTo(Faults faults) {
    if (always) {
      faults.always(operation, fault);
    } else {
      faults.times(operation, times, fault);
    }
  }

  private static Fault changed(FaultFields json, Fault plain) {
    Fault fault = json.has("after") ? plain.after(json.duration("after")) : plain;
    return fault.executed(json.truthOr("executed", fault.executed()));
  }
}
