package io.talentport.micrometer;

import static io.talentport.micrometer.TalentportTag.NONE;

import io.micrometer.common.KeyValues;
import io.talentport.core.listener.CallTarget;
import io.talentport.core.listener.CompletedAttempt;
import io.talentport.core.listener.CompletedCall;
import java.util.function.UnaryOperator;

/** How a call or an attempt ended, in the words of tags. */
record EndTags(String outcome, String code) {

  static final EndTags NOT_ENDED = new EndTags(NONE, NONE);

  static EndTags of(CompletedCall call) {
    return new EndTags(
        call.outcome().name(),
        call.platformCode().map(bounded(call.codeDocumented())).orElse(NONE));
  }

  static EndTags of(CompletedAttempt attempt) {
    return new EndTags(
        attempt.outcome().name(),
        attempt.platformCode().map(bounded(attempt.codeDocumented())).orElse(NONE));
  }

  private static UnaryOperator<String> bounded(boolean documented) {
    return code -> documented ? code : TalentportTag.OTHER;
  }

  /** With what was called. */
  KeyValues with(CallTarget target) {
    return KeyValues.of(
        TalentportTag.PLATFORM.withValue(target.platform()),
        TalentportTag.TENANT.withValue(target.tenant().orElse(NONE)),
        TalentportTag.PORT.withValue(target.port().map(Class::getSimpleName).orElse(NONE)),
        TalentportTag.OPERATION.withValue(target.operation()),
        TalentportTag.OUTCOME.withValue(outcome),
        TalentportTag.CODE.withValue(code));
  }
}
