package io.talentport.adapter.dingtalk.internal.client;

import io.talentport.adapter.support.call.Verdict;

/** DingTalk's successes need not have a code, on both interfaces. */
final class SuccessWithoutCode {

  private SuccessWithoutCode() {}

  /** A verdict by the code; where there is none, the status tells a reply from anything else. */
  static Verdict unless(Verdict byCode, int status) {
    boolean mayBeSuccess = status >= 200 && status <= 299;
    return byCode.kind() == Verdict.Kind.UNRECOGNISED && mayBeSuccess
        ? Verdict.withoutCode()
        : byCode;
  }
}
