package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.RequestLine;
import io.talentport.adapter.support.json.JsonObject;
import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.spec.SpecOperation;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hc.core5.http.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A3")
class RequestPlanTest {

  /** As the templates generate an API. */
  private interface Shelves {

    @SpecOperation(id = "list", retrySafe = true)
    @RequestLine("GET /shelves/{shelf}/books?page_token={page_token}&id={id}")
    @Headers({"Accept: application/json", "x-token: {x-token}"})
    ThingsReply list(
        @Param("shelf") String shelf,
        @Param("page_token") @Nullable String pageToken,
        @Param("id") @Nullable List<String> ids,
        @Param("x-token") @Nullable String token);

    @SpecOperation(id = "add", retrySafe = false)
    @RequestLine("POST /shelves")
    @Headers("Content-Type: application/json")
    ThingsReply add(ThingsReply.Thing body);
  }

  private static RequestPlan plan(String method) {
    return Stream.of(Shelves.class.getMethods())
        .filter(one -> one.getName().equals(method))
        .findFirst()
        .map(RequestPlan::of)
        .orElseThrow();
  }

  private static String address(@Nullable Object... arguments) {
    return plan("list").address("", arguments);
  }

  private static List<String> headers(@Nullable Object... arguments) {
    return plan("list").headers(arguments).stream().map(Header::toString).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a%2Fb, a%252Fb",
    "a/b+c d*, a%2Fb%2Bc%20d%2A",
    "林夏, %E6%9E%97%E5%A4%8F",
    "{brace}, %7Bbrace%7D"
  })
  void anArgumentArrivesAsItWasGiven(String given, String encoded) {
    assertThat(address(given, given, null, null))
        .isEqualTo("/shelves/" + encoded + "/books?page_token=" + encoded);
  }

  @Test
  void theBasePathComesFirst() {
    assertThat(plan("add").address("/gateway", new Object[1])).isEqualTo("/gateway/shelves");
  }

  @Test
  void everyElementOfAListIsAParameterByItself() {
    assertThat(address("1", null, List.of("a&b", "c,d"), null))
        .isEqualTo("/shelves/1/books?id=a%26b&id=c%2Cd");
  }

  @Test
  void nullAndAnEmptyListAreNotSent() {
    assertThat(address("1", null, List.of(), null)).isEqualTo("/shelves/1/books");
  }

  @Test
  void anEmptyTextIsSent() {
    assertThat(address("1", "", null, null)).isEqualTo("/shelves/1/books?page_token=");
  }

  @Test
  void aPathIsNotSentWithoutItsSegment() {
    assertThatNullPointerException().isThrownBy(() -> address(null, null, null, null));
  }

  @Test
  void aValueOfAHeaderIsNotEncoded() {
    assertThat(headers("1", null, null, "t-a%20 b"))
        .containsExactly("Accept: application/json", "x-token: t-a%20 b");
    assertThat(headers("1", null, null, null)).containsExactly("Accept: application/json");
  }

  @Test
  void whatHasNoNameIsTheBody() {
    JsonObject thing = PeerFixture.thing("1");

    assertThat(plan("add").verb()).isEqualTo("POST");
    assertThat(plan("add").carrier(new Object[] {thing})).isSameAs(thing);
    assertThat(plan("list").carrier(new Object[4])).isNull();
  }

  @Test
  void theInterfacesAreFeignsOwn() {
    assertThat(Feign.builder().target(Shelves.class, "http://shelves.test")).isNotNull();
    assertThat(Feign.builder().target(PeerApi.class, "http://peer.test")).isNotNull();
  }
}
