package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.Received;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RequestFormTest {

  private PeerFixture rig;

  @BeforeEach
  void start() throws IOException {
    rig = new PeerFixture();
  }

  @AfterEach
  void stop() throws IOException {
    rig.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eyJhIjoxfQ==",
        "a+b",
        "a%2Fb",
        "%41%42",
        "100%",
        "%zz",
        "a&b=c",
        "a b",
        " around ",
        "张三",
        "{q}",
        "{page_size}",
        "a{b}c",
        "a,b,,c",
        "*",
        "*%2A",
        "a/b?c#d",
        "[1;2]:3@4!$'()",
        "\"quoted\"\\",
        "tab\tline\nend",
        "~-._",
        "🙂",
        "null",
        "http://elsewhere/",
      })
  void aQueryValueArrivesAsItWasGiven(String value) {
    rig.api().list(value, value, 20);

    assertThat(rig.peer.only().path()).isEqualTo("/things");
    assertThat(rig.peer.only().query())
        .containsEntry("page_token", value)
        .containsEntry("q", value)
        .containsEntry("page_size", "20")
        .hasSize(3);
  }

  @ParameterizedTest
  @Tag("C11")
  @ValueSource(strings = {"//gateway", "/a//b", "/a:443", "/%E9%A3%9E"})
  void aPathBeforeEveryOperationArrivesAsItWasGiven(String path) {
    BaseUrl base = BaseUrl.of("key", "http://127.0.0.1:" + rig.peer.port() + path);
    rig.client(PeerFixture.options(), rig.time).api(PeerApi.SPEC, base).list(null, null, null);

    assertThat(rig.peer.only().target()).isEqualTo(path + "/things");
  }

  @Test
  void anAbsentParameterIsNotSentAndLeavesNoTrace() {
    PeerApi api = rig.api();
    api.list(null, null, null);
    api.list(null, "x", null);
    api.list("x", null, null);

    assertThat(rig.peer.received())
        .extracting(Received::target)
        .containsExactly("/things", "/things?q=x", "/things?page_token=x");
  }

  @Test
  void aValueInThePathCannotLeaveItsSegment() {
    rig.api().label("a/../b?c=d%2F", "x");

    assertThat(rig.peer.only().target()).isEqualTo("/things/a%2F..%2Fb%3Fc%3Dd%252F/label");
  }

  @Test
  void aValueInAHeaderIsNotEncoded() {
    rig.api().label("a", "b c/d");

    assertThat(rig.peer.only().headers()).containsEntry("X-Label", "b c/d");
  }

  @Test
  void headersAreThoseOfTheSpecification() {
    rig.api().add(PeerFixture.thing("张三"));

    Received request = rig.peer.only();
    assertThat(request.headers())
        .containsEntry("Content-Type", "application/json;charset=UTF-8")
        .containsEntry("Accept", "application/json")
        .containsEntry("Host", "127.0.0.1:" + rig.peer.port())
        .containsEntry("User-Agent", "talentport")
        .containsEntry("Content-Length", String.valueOf(request.body().length))
        .containsKey("Accept-Encoding")
        .doesNotContainKeys("Transfer-Encoding", "Expect", "Upgrade", "Authorization");
  }

  @Test
  void onlyFieldsWithAValueAreSent() {
    rig.api().add(PeerFixture.thing("张三"));

    assertThat(rig.peer.only().text()).isEqualTo("{\"id\":\"张三\"}");
    assertThat(rig.peer.only().body())
        .isEqualTo("{\"id\":\"张三\"}".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void halfACharacterDoesNotBreakTheRequest() {
    rig.api().add(PeerFixture.thing("a\uD800b"));

    assertThat(rig.peer.only().text()).isEqualToIgnoringCase("{\"id\":\"a\\uD800b\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gateway/hire", "/gateway/hire/", "/gate%20way", "/a//b", "/x-http/v1"})
  void thePathOfTheBaseUrlIsKept(String prefix) {
    BaseUrl base = BaseUrl.of("key", rig.peer.url() + prefix);
    rig.client(PeerFixture.options(), rig.time).api(PeerApi.SPEC, base).list("x", null, null);

    String kept = prefix.endsWith("/") ? prefix.substring(0, prefix.length() - 1) : prefix;
    assertThat(rig.peer.only().target()).isEqualTo(kept + "/things?page_token=x");
  }

  @Test
  void aLoopbackNameIsSentAsTheHost() {
    BaseUrl base = BaseUrl.of("key", "http://LocalHost:" + rig.peer.port());
    rig.client(PeerFixture.options(), rig.time).api(PeerApi.SPEC, base).list(null, null, null);

    assertThat(rig.peer.only().headers()).containsEntry("Host", "localhost:" + rig.peer.port());
  }

  @Test
  void anApiNamesItselfAndComparesByIdentity() {
    PeerApi api = rig.api();

    assertThat(api).hasToString("peerland PeerApi").isEqualTo(api).isNotEqualTo(rig.api());
    assertThat(api.hashCode()).isEqualTo(api.hashCode());
    assertThat(rig.peer.received()).isEmpty();
  }
}
