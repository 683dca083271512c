package io.talentport.adapter.support.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeResultTest {

  @Test
  void whatThePlatformSaysOfItIsPrintedWithoutItsText() {
    EnvelopeResult refused =
        EnvelopeResult.refused("60011", "no right for 张三", "r-1", List.of("hire:talent"));

    assertThat(EnvelopeResult.executed()).hasToString("EnvelopeResult[executed]");
    assertThat(EnvelopeResult.unrecognised()).hasToString("EnvelopeResult[unrecognised]");
    assertThat(EnvelopeResult.contradictory()).hasToString("EnvelopeResult[contradictory]");
    assertThat(refused).hasToString("EnvelopeResult[refused with code 60011]");
  }

  @Test
  void aGatewaysCodeIsKeptBesideTheServices() {
    EnvelopeResult refused = EnvelopeResult.refused("60011", "text", "r-1", List.of("hire:talent"));

    assertThat(refused.wrappedIn("88"))
        .isEqualTo(
            new EnvelopeResult(
                EnvelopeResult.Kind.REFUSED,
                "60011",
                "88",
                "text",
                "r-1",
                List.of("hire:talent"),
                Explanation.NONE));
  }
}
