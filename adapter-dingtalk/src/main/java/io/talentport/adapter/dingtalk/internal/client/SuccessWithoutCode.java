package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.support.reply.EnvelopeResult;

/** On both APIs, a success of DingTalk need not have a code. */
final class SuccessWithoutCode {

  private SuccessWithoutCode() {}

  /** Interprets the code; without one, the status distinguishes a reply from anything else. */
  static EnvelopeResult unless(EnvelopeResult byCode, int status) {
    boolean mayBeSuccess = status >= 200 && status <= 299;
    return byCode.kind() == EnvelopeResult.Kind.UNRECOGNISED && mayBeSuccess
        ? EnvelopeResult.withoutCode()
        : byCode;
  }
}
