package io.talentport.adapter.support.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.talentport.adapter.support.peer.Answer;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
@Tag("C3")
class ContentCodingTest {

  private static final byte[] PAGE =
      "{\"code\":0,\"data\":{\"page_token\":\"next\"}}".getBytes(StandardCharsets.UTF_8);

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  private ThingsReply list() {
    return rig.api().list(null, null, null);
  }

  private interface Packing {
    OutputStream around(OutputStream out) throws IOException;
  }

  private static byte[] packed(byte[] content, Packing packing) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = packing.around(packed)) {
      out.write(content);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    return packed(content, GZIPOutputStream::new);
  }

  private static byte[] deflate(byte[] content, boolean bare) throws IOException {
    return packed(
        content,
        out -> new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare)));
  }

  static Stream<Arguments> readable() throws IOException {
    return Stream.of(
        Arguments.of("gzip", gzip(PAGE)),
        Arguments.of("GZip", gzip(PAGE)),
        Arguments.of("x-gzip", gzip(PAGE)),
        Arguments.of("deflate", deflate(PAGE, false)),
        Arguments.of("deflate", deflate(PAGE, true)),
        Arguments.of("identity", PAGE),
        Arguments.of("identity, gzip", gzip(PAGE)),
        Arguments.of("gzip, gzip", gzip(gzip(PAGE))),
        Arguments.of("deflate, gzip", gzip(deflate(PAGE, true))),
        Arguments.of("gzip,deflate", deflate(gzip(PAGE), false)));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void whatIsCodedAsItSaysIsRead(String coding, byte[] body) {
    rig.peer.then(Answer.reply(200, body, "Content-Encoding: " + coding));

    assertThat(list().data).extracting(data -> data.pageToken).isEqualTo("next");
  }

  @Test
  void codingsInHeadersOfTheirOwnAreUndoneInTheirOrder() throws IOException {
    rig.peer.then(
        Answer.reply(
            200,
            gzip(deflate(PAGE, false)),
            "Content-Encoding: deflate",
            "Content-Encoding: gzip"));

    assertThat(list().data).isNotNull();
  }

  static Stream<Arguments> unreadable() throws IOException {
    byte[] gzip = gzip(PAGE);
    byte[] wrongSum = gzip.clone();
    wrongSum[gzip.length - 8] ^= 1;
    return Stream.of(
        Arguments.of("br", PAGE, "the content encoding br, which was not requested"),
        Arguments.of("zstd", PAGE, "the content encoding zstd, which was not requested"),
        Arguments.of("gzip, br", gzip, "the content encoding br, which was not requested"),
        Arguments.of("br, gzip", gzip, "the content encoding br, which was not requested"),
        Arguments.of("marker-林夏", PAGE, "not registered"),
        Arguments.of("gzip", PAGE, "it is called gzip, but is not"),
        Arguments.of("x-gzip", PAGE, "it is called x-gzip, but is not"),
        Arguments.of("deflate", PAGE, "it is called deflate, but is not"),
        Arguments.of("gzip, gzip", gzip, "it is called gzip, but is not"),
        Arguments.of("gzip", wrongSum, "it is called gzip, but is not"),
        Arguments.of(
            "gzip", Arrays.copyOf(gzip, gzip.length - 12), "its gzip content ends too early"),
        Arguments.of("gzip", Arrays.copyOf(gzip, 1), "its gzip content ends too early"),
        Arguments.of("gzip,gzip,gzip,gzip,gzip", gzip, "compressed more than 4 times"));
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void whatIsNotIsCalledWhatItIsAndNotAskedForAgain(String coding, byte[] body, String told) {
    rig.peer.always(Answer.reply(200, body, "Content-Encoding: " + coding, "x-request-id: r-7"));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(this::list)
        .withMessageContaining("The reply cannot be understood: ")
        .withMessageContaining(told)
        .withMessageContaining("r-7")
        .withMessageNotContaining("marker");
    assertThat(rig.peer.received()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void aWriteMayHaveBeenExecuted(String coding, byte[] body, String told) {
    rig.peer.always(Answer.reply(200, body, "Content-Encoding: " + coding));

    assertThatExceptionOfType(OutcomeUnknownException.class)
        .isThrownBy(() -> rig.api().add(PeerFixture.thing("one")))
        .withMessageContaining(told);
    assertThat(rig.peer.received()).hasSize(1);
  }

  @Test
  void theStatusOfARefusalCountsAlsoWhereItsTextCannotBeRead() {
    rig.peer.always(Answer.reply(429, PAGE, "Content-Encoding: br", "Retry-After: 90"));

    assertThatExceptionOfType(RateLimitedException.class)
        .isThrownBy(this::list)
        .satisfies(told -> assertThat(told.retryAfter()).contains(Duration.ofSeconds(90)));
  }

  @Test
  void aBodyThatOnlyTheConnectionsEndEndsWasCutOff() throws IOException {
    byte[] half = Arrays.copyOf(gzip(PAGE), 30);
    rig.peer.then(
        (request, connection) -> {
          Answer.write(connection, "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n");
          connection.getOutputStream().write(half);
          return false;
        });

    assertThat(list()).as("the second try").isNotNull();
    assertThat(rig.peer.received()).hasSize(2);
  }

  @Test
  void aBodyThatEndsBeforeItsAnnouncedLengthWasCutOffWhateverItsCoding() {
    rig.peer.always(
        (request, connection) -> {
          Answer.write(
              connection,
              "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 900\r\n\r\nhalf");
          return false;
        });

    assertThatExceptionOfType(PlatformUnavailableException.class).isThrownBy(this::list);
    assertThat(rig.peer.received()).hasSize(3);
  }

  @Test
  void aSmallBodyThatUnpacksToALargeOneIsRefusedAtTheLimit() throws IOException {
    byte[] zeroes = new byte[64 * 1024 * 1024];
    rig.peer.always(Answer.reply(200, gzip(gzip(zeroes)), "Content-Encoding: gzip, gzip"));

    assertThatExceptionOfType(MalformedResponseException.class)
        .isThrownBy(this::list)
        .withMessageContaining("talentport.peerland.max-body-bytes");
  }

  @Test
  void nothingButGzipIsAskedFor() {
    list();

    assertThat(rig.peer.only().headers()).containsEntry("Accept-Encoding", "gzip");
  }
}
