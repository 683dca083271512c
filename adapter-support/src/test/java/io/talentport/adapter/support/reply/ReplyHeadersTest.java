package io.talentport.adapter.support.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.core.error.PlatformUnavailableException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Headers take memory as well; a reply has a bounded number of them, each of a bounded length. */
@Timeout(60)
@Tag("G4")
class ReplyHeadersTest {

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  static Stream<String> tooMuch() {
    return Stream.of("X-Filler: y\r\n".repeat(1_001), "X-Filler: " + "y".repeat(70_000) + "\r\n");
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void replyWithTooManyOrTooLongHeadersIsGivenUp(String headers) {
    rig.peer.always(Answer.reply(200, "{\"code\":0}", headers.strip()));

    assertThatThrownBy(() -> rig.api().list(null, null, null))
        .isInstanceOf(PlatformUnavailableException.class);
  }

  @Test
  void replyWithManyHeadersIsRead() {
    rig.peer.always(
        Answer.reply(
            200,
            "{\"code\":0,\"items\":[]}",
            "X-Filler: y\r\n".repeat(500).strip(),
            "X-Long: " + "y".repeat(8_000)));

    assertThat(rig.api().list(null, null, null)).isNotNull();
  }
}
