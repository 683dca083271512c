package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void whatThePlatformSaysOfItIsPrintedWithoutItsText() {
    Verdict refused = Verdict.refused("60011", "no right for 张三", "r-1", List.of("hire:talent"));

    assertThat(Verdict.executed()).hasToString("Verdict[executed]");
    assertThat(Verdict.unrecognised()).hasToString("Verdict[unrecognised]");
    assertThat(refused).hasToString("Verdict[refused with code 60011]");
  }

  @Test
  void aGatewaysCodeIsKeptBesideTheServices() {
    Verdict refused = Verdict.refused("60011", "text", "r-1", List.of("hire:talent"));

    assertThat(refused.wrappedIn("88"))
        .isEqualTo(
            new Verdict(
                Verdict.Kind.REFUSED,
                "60011",
                "88",
                "text",
                "r-1",
                List.of("hire:talent"),
                Explanation.NONE));
  }
}
