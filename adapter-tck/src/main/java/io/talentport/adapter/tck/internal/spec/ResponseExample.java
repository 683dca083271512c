package io.talentport.adapter.tck.internal.spec;

import tools.jackson.databind.JsonNode;

/**
 * A documented answer.
 *
 * @param call its operation
 * @param name the example's name
 * @param status its HTTP status
 * @param body the whole body
 */
public record ResponseExample(SpecCall call, String name, int status, JsonNode body) {

  @Override
  public String toString() {
    return call.id() + " " + name + " (HTTP " + status + ")";
  }
}
