package io.talentport.adapter.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.failure.CallErrors;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import io.talentport.adapter.support.time.Deadline;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.RecruitingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
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

  private ThingsReply read(byte[] body, String operation) {
    Supplier<RecruitingException> passed =
        () ->
            new CallErrors(Operation.of("peerland", new OperationId(PeerApi.class, operation)))
                .timedOut(true, "too late", null);
    Object reply =
        Json.read(
            body,
            ThingsReply.class,
            OptInFields.SKIPPED,
            new NestedRefusals(),
            new DecodedWithin(deadline, passed));
    return (ThingsReply) Objects.requireNonNull(reply);
  }

  @Test
  void aLargeReplyIsDecodedWithinTheDeadline() {
    ThingsReply.Things data = Objects.requireNonNull(read(LARGE, "listThings").data);

    assertThat(data.items)
        .singleElement()
        .satisfies(thing -> assertThat(thing.note).hasSize(2_000_000));
  }

  @Test
  void aLargeReplyIsNotDecodedBeyondTheDeadline() {
    time.advance(Duration.ofSeconds(5));

    assertThatThrownBy(() -> read(LARGE, "listThings"))
        .isInstanceOf(PlatformTimeoutException.class);
    assertThatThrownBy(() -> read(LARGE, "addThing")).isInstanceOf(OutcomeUnknownException.class);
  }
}
