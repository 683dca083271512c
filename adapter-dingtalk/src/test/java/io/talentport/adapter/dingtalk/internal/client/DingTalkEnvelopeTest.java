package io.talentport.adapter.dingtalk.internal.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.dingtalk.internal.wire.model.Reply;
import io.talentport.adapter.support.reply.EnvelopeResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DingTalkEnvelopeTest {

  private final DingTalkEnvelope envelope = new DingTalkEnvelope();

  private static Reply reply(Long code) {
    Reply reply = new Reply();
    reply.errcode = code;
    reply.requestId = "request-1";
    return reply;
  }

  @Test
  void nothingButZeroIsSuccess() {
    assertThat(envelope.interpret(reply(0L)).success()).isTrue();
    assertThat(envelope.interpret(reply(-1L)).success()).isFalse();
    assertThat(envelope.interpret(reply(-1L)).code()).isEqualTo("-1");
    assertThat(envelope.interpret(new Reply()).recognised()).isFalse();
  }

  @Test
  void aReplyWithoutACodeIsWhatItsStatusTells() {
    assertThat(envelope.interpret(new Reply(), 200).success()).isTrue();
    assertThat(envelope.interpret(new Reply(), 199).recognised()).isFalse();
    assertThat(envelope.interpret(new Reply(), 300).recognised()).isFalse();
    assertThat(envelope.interpret(reply(88L), 200).success()).isFalse();
  }

  @Test
  void anAddressThatIsBlockedIsToldByItsStatus() {
    Reply blocked = new Reply();
    blocked.status = "1111";
    assertThat(envelope.interpret(blocked).recognised()).isFalse();

    blocked.punish = "deny";
    assertThat(envelope.interpret(blocked, 200).success()).isFalse();
    assertThat(envelope.interpret(blocked, 200).code()).isEqualTo("1111");
  }

  @ParameterizedTest
  @ValueSource(longs = {88, 15})
  void theSubCodeOfAWrapperDecides(long wrapper) {
    Reply reply = reply(wrapper);
    reply.subCode = "40014";
    reply.subMsg = "the inner text";
    reply.errmsg = "the outer text[subcode=90018]";

    EnvelopeResult verdict = envelope.interpret(reply);

    assertThat(verdict.code()).isEqualTo("40014");
    assertThat(verdict.outerCode()).isEqualTo(Long.toString(wrapper));
    assertThat(verdict.message()).isEqualTo("the inner text");
    assertThat(verdict.requestId()).isEqualTo("request-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ding talk error[subcode=90018,submsg=too many]",
        "ding talk error [subCode = 90018 , subMsg = too many]",
        "sub_code=90018",
        "ding talk error[SUBCODE=90018]"
      })
  void theSubCodeMayStandInEitherText(String text) {
    Reply inErrmsg = reply(88L);
    inErrmsg.errmsg = text;
    assertThat(envelope.interpret(inErrmsg).code()).isEqualTo("90018");

    Reply inSubMsg = reply(88L);
    inSubMsg.errmsg = "ding talk error";
    inSubMsg.subMsg = text;
    assertThat(envelope.interpret(inSubMsg).code()).isEqualTo("90018");
  }

  @Test
  void aSubCodeNeedNotBeANumber() {
    Reply reply = reply(15L);
    reply.subCode = "isp.-1";

    assertThat(envelope.interpret(reply).code()).isEqualTo("isp.-1");
  }

  @Test
  void aBareWrapperIsItsOwnCode() {
    Reply reply = reply(88L);
    reply.subCode = " ";
    reply.errmsg = "ding talk error";

    assertThat(envelope.interpret(reply).code()).isEqualTo("88");
    assertThat(envelope.interpret(reply).outerCode()).isNull();
  }

  @Test
  void onlyAWrapperHasASubCode() {
    Reply reply = reply(400002L);
    reply.subCode = "40014";

    assertThat(envelope.interpret(reply).code()).isEqualTo("400002");
  }

  @Test
  void theScopesThatAreMissingStandInTheText() {
    Reply reply = reply(88L);
    reply.subCode = "60011";
    reply.subMsg = "no permission, requiredScopes=[qyapi_ats_read, qyapi_ats_write]";

    assertThat(envelope.interpret(reply).missingScopes())
        .containsExactly("qyapi_ats_read", "qyapi_ats_write");
    assertThat(envelope.interpret(reply(60011L)).missingScopes()).isEmpty();
  }

  @Test
  void aWaitIsReadFromTheHeaderThatHttpHasForIt() {
    assertThat(envelope.retryAfterHeaders()).containsExactly("Retry-After");
    assertThat(new V1Envelope().retryAfterHeaders()).containsExactly("Retry-After");
  }
}
