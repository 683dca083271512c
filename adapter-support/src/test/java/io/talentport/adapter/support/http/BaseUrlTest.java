package io.talentport.adapter.support.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.talentport.core.error.ConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {

  @ParameterizedTest
  @CsvSource({
    "https://open.example.cn, https://open.example.cn",
    "https://open.example.cn/, https://open.example.cn",
    "https://open.example.cn:443/, https://open.example.cn",
    "https://open.example.cn:8443, https://open.example.cn:8443",
    "HTTPS://Open.Example.CN/Api, https://open.example.cn/Api",
    "https://gateway.example/talent/v1/, https://gateway.example/talent/v1",
    "https://gateway.example/talent//, https://gateway.example/talent",
    "https://gateway.example/a%20b, https://gateway.example/a%20b",
    "https://10.1.2.3/x, https://10.1.2.3/x",
    "https://[2001:db8::1]:8443/x, https://[2001:db8::1]:8443/x",
    "http://127.0.0.1:8080, http://127.0.0.1:8080",
    "http://127.200.3.4, http://127.200.3.4",
    "http://localhost:80/x, http://localhost/x",
    "http://LOCALHOST:1234, http://localhost:1234",
    "http://[::1]:8080/x, http://[::1]:8080/x",
    "'  https://open.example.cn  ', https://open.example.cn",
  })
  void anAddressIsKeptWithItsPathButWithoutWhatMeansNothing(String text, String kept) {
    assertThat(BaseUrl.of("key", text)).hasToString(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "open.example.cn",
        "//open.example.cn",
        "/path",
        "https://",
        "https:///path",
        "ftp://open.example.cn",
        "file:/etc/hosts",
        "mailto:marker-secret@example.com",
        "http://open.example.cn",
        "http://127.0.0.1.example.cn",
        "http://localhost.example.cn",
        "http://127.999.0.1",
        "http://0.0.0.0",
        "http://10.0.0.1",
        "http://[2001:db8::1]",
        "https://marker-secret@open.example.cn",
        "https://user:marker-secret@open.example.cn",
        "https://open.example.cn?marker-secret=1",
        "https://open.example.cn/?",
        "https://open.example.cn/#marker-secret",
        "https://open.example.cn:99999",
        "https://open.example.cn:0",
        "https://open.example.cn:port",
        "https://open example.cn/marker-secret",
        "https://open.example.cn/{marker-secret}",
        "marker secret",
      })
  void anythingElseIsRefusedByKeyAndRuleWithoutItsValue(String text) {
    assertThatThrownBy(() -> BaseUrl.of("talentport.peerland.base-url", text))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("talentport.peerland.base-url ")
        .hasMessageContaining("Correct the setting")
        .hasMessageNotContaining("marker")
        .hasNoCause();
  }

  @Test
  void noAddressIsRefused() {
    assertThatThrownBy(() -> BaseUrl.of("key", null))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("key must not be blank");
  }

  @Test
  void plainHttpIsExplained() {
    assertThatThrownBy(() -> BaseUrl.of("key", "http://open.example.cn"))
        .hasMessageContaining("plain http is accepted for the loopback only");
  }

  @ParameterizedTest
  @Tag("C11")
  @CsvSource({
    "http://127.0.0.1:1234/飞书, http://127.0.0.1:1234/%E9%A3%9E%E4%B9%A6",
    "https://gateway.example/招聘/v1/, https://gateway.example/%E6%8B%9B%E8%81%98/v1",
    "https://gateway.example/a%20b/é, https://gateway.example/a%20b/%C3%A9",
    "https://gateway.example/😀, https://gateway.example/%F0%9F%98%80",
    "https://api_gateway.corp, https://api_gateway.corp",
    "https://API_gateway.corp:8443/Hire, https://api_gateway.corp:8443/Hire",
    "https://_gw._tcp.corp/x, https://_gw._tcp.corp/x",
    "https://招聘.example/x, https://xn--otu796d.example/x",
  })
  void aPathBeyondAsciiAndAHostWithAnUnderscoreAreAccepted(String text, String kept) {
    assertThat(BaseUrl.of("key", text)).hasToString(kept);
  }

  @ParameterizedTest
  @Tag("D4")
  @CsvSource({
    "http://gateway.internal:8080/x, http://gateway.internal:8080/x",
    "http://Gateway.Internal, http://gateway.internal",
    "http://10.0.0.8, http://10.0.0.8",
    "http://[fd00::8]:80/x, http://[fd00::8]/x",
    "http://api_gateway, http://api_gateway",
    "http://网关.corp/飞书, http://xn--d6q013i.corp/%E9%A3%9E%E4%B9%A6",
    "http://127.0.0.1:1, http://127.0.0.1:1",
  })
  void plainHttpIsAcceptedToTheHostsThatTheSettingNames(String text, String kept) {
    PlainHttpHosts hosts =
        PlainHttpHosts.of(
            "peerland",
            List.of(
                "GATEWAY.internal",
                " 10.0.0.8",
                "[fd00::8]",
                "api_gateway",
                "\u00a0网关.corp\u200b"));

    assertThat(BaseUrl.of("key", text, hosts)).hasToString(kept);
    assertThatThrownBy(() -> BaseUrl.of("key", "http://gateway.internal.example.com", hosts))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("allow-plain-http-to");
  }

  @ParameterizedTest
  @Tag("C11")
  @ValueSource(strings = {"https://h/a\ud800", "https://h\udc00/a", "https://h/\udc00\ud800"})
  void halfACharacterIsRefusedInsteadOfSentAsAnotherOne(String text) {
    assertThatThrownBy(() -> BaseUrl.of("talentport.peerland.base-url", text))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("talentport.peerland.base-url has half a character within");
  }

  @ParameterizedTest
  @Tag("D4")
  @ValueSource(strings = {"http://gw", "gw:8080", "gw/path", "*", "*.corp", "", "a b", "user@gw"})
  void whatIsNoHostNameAloneIsRefusedByItsKey(String name) {
    assertThatThrownBy(() -> PlainHttpHosts.of("peerland", List.of(name)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("talentport.peerland.allow-plain-http-to must be host names")
        .hasMessageContaining("gateway.internal");
  }
}
