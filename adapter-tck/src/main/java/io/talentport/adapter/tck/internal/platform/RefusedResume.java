package io.talentport.adapter.tck.internal.platform;

import io.talentport.core.model.Resume;
import java.util.function.Supplier;

/**
 * A résumé that a platform cannot take.
 *
 * @param place the value's place, as the refusal names it
 * @param rule what the refusal says of it
 * @param resume makes the résumé, which may be refused there already
 */
public record RefusedResume(String place, String rule, Supplier<Resume> resume) {

  @Override
  public String toString() {
    return place + " " + rule;
  }
}
