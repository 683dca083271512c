package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.adapter.support.peer.PdfFile;
import io.talentport.adapter.support.peer.PdfFile.Opening;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.UploadApi;
import io.talentport.core.error.InvalidRequestException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A server that waits for the rest of a request does not keep its caller waiting for an answer. */
@Tag("D6")
class UnreadableFileTest {

  private static final Duration VERY_LONG = Duration.ofMinutes(10);
  private static final byte[] CONTENT = new byte[100_000];

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  /** None of the requests becomes whole. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  @Timeout(20)
  void aFileThatCannotBeReadFailsAtOnce(String problem, int announced, Opening opening) {
    UploadApi api =
        rig.client(PeerFixture.options(VERY_LONG, VERY_LONG, null, 1_000_000), rig.time)
            .api(UploadApi.SPEC, rig.base());

    assertThatThrownBy(() -> api.upload(new PdfFile("lin.pdf", announced, opening)))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessageContaining("resume.file " + problem)
        .hasMessageContaining("Nothing was executed");
    assertThat(rig.peer.received())
        .allSatisfy(
            cutOff ->
                assertThat(cutOff.body().length)
                    .isLessThan(Integer.parseInt(cutOff.headers().get("Content-Length"))));
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of("cannot be opened", CONTENT.length, (Opening) UnreadableFileTest::missing),
        Arguments.of(
            "cannot be read to its end",
            CONTENT.length + 1,
            (Opening) () -> new SequenceInputStream(content(), new Broken())),
        Arguments.of("has shrunk", CONTENT.length + 1, (Opening) UnreadableFileTest::content),
        Arguments.of("has grown", CONTENT.length - 1, (Opening) UnreadableFileTest::content));
  }

  private static InputStream missing() throws IOException {
    throw new IOException("no such file");
  }

  private static InputStream content() {
    return new ByteArrayInputStream(CONTENT);
  }

  /** A file on a network drive fails as a connection does, and is none. */
  private static final class Broken extends InputStream {

    @Override
    public int read() throws IOException {
      throw new SocketException("the drive is gone");
    }
  }
}
