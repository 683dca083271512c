package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RecruitingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("G3")
class DecodedWithinTest {

  private static final byte[] LARGE = body(2_000_000);

  private final ManualTime time = new ManualTime();
  private final Deadline deadline = Deadline.in(Duration.ofSeconds(4), time);

  private static byte[] body(int letters) {
    return ("{\"code\":0,\"data\":{\"items\":[{\"note\":\"" + "x".repeat(letters) + "\"}]}}")
        .getBytes(StandardCharsets.UTF_8);
  }

  private Object read(byte[] body, String operation) {
    Supplier<RecruitingException> passed =
        () ->
            new Failures(Operation.of("peerland", PeerApi.class, operation))
                .timedOut(true, "too late", null);
    return String.valueOf(
        Json.read(
            body, ThingsReply.class, new NestedRefusals(), new DecodedWithin(deadline, passed)));
  }

  @Test
  void aLargeReplyIsDecodedWithinTheDeadline() {
    assertThat(read(LARGE, "listThings")).isNotNull();
  }

  @Test
  void aLargeReplyIsNotDecodedBeyondTheDeadline() {
    time.advance(Duration.ofSeconds(5));

    assertThatThrownBy(() -> read(LARGE, "listThings"))
        .isInstanceOf(PlatformTimeoutException.class);
    assertThatThrownBy(() -> read(LARGE, "addThing")).isInstanceOf(OutcomeUnknownException.class);
  }
}
