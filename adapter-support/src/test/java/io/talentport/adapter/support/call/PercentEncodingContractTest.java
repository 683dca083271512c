package io.talentport.adapter.support.call;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Feign;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A3")
class PercentEncodingContractTest {

  private final List<Request> sent = new ArrayList<>();
  private final Shelves shelves =
      Feign.builder()
          .contract(new PercentEncodingContract())
          .client(
              (request, options) -> {
                sent.add(request);
                return Response.builder().request(request).status(200).headers(Map.of()).build();
              })
          .target(new Target.HardCodedTarget<>(Shelves.class, "http://shelves.test"));

  /** As the templates generate an API. */
  interface Shelves {

    @RequestLine("GET /shelves/{shelf}?page_token={page_token}&id={id}")
    @Headers({"Accept: application/json", "x-token: {x-token}"})
    void list(
        @Param("shelf") String shelf,
        @Param("page_token") @Nullable String pageToken,
        @Param("id") @Nullable List<String> ids,
        @Param("x-token") @Nullable String token);

    @RequestLine("POST /shelves")
    @Headers("Content-Type: application/json")
    void add(String body);
  }

  @ParameterizedTest
  @CsvSource({
    "a%2Fb, a%252Fb",
    "a/b+c d*, a%2Fb%2Bc%20d%2A",
    "林夏, %E6%9E%97%E5%A4%8F",
    "{brace}, %7Bbrace%7D"
  })
  void anArgumentArrivesAsItWasGiven(String given, String encoded) {
    shelves.list(given, given, null, null);

    assertThat(sent.get(0).url())
        .isEqualTo("http://shelves.test/shelves/" + encoded + "?page_token=" + encoded);
  }

  @Test
  void everyElementOfAListIsEncodedByItself() {
    shelves.list("1", null, List.of("a&b", "c,d"), null);

    assertThat(sent.get(0).url()).isEqualTo("http://shelves.test/shelves/1?id=a%26b&id=c%2Cd");
  }

  @Test
  void aValueOfAHeaderIsNotEncoded() {
    shelves.list("1", null, null, "t-a%20 b");

    assertThat(sent.get(0).headers().get("x-token")).containsExactly("t-a%20 b");
    assertThat(sent.get(0).headers().get("Accept")).containsExactly("application/json");
  }

  @Test
  void whatHasNoNameIsTheBody() {
    shelves.add("{}");

    assertThat(sent.get(0).httpMethod()).isEqualTo(Request.HttpMethod.POST);
    assertThat(sent.get(0).body()).isEqualTo(new byte[] {'{', '}'});
  }
}
