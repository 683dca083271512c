package io.talentport.adapter.support.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.adapter.support.peer.PeerApi;
import io.talentport.adapter.support.spec.Operation;
import io.talentport.adapter.support.spec.OperationId;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("G7")
class IdentifiersTest {

  private static Identifiers identifiers(String... sent) {
    Operation operation = Operation.of("peerland", new OperationId(PeerApi.class, "listThings"));
    return new Identifiers(operation, HarmlessText.of(operation, Set.of()), () -> List.of(sent));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "103",
        "0",
        "-1",
        "99991663",
        "70000777",
        "isv.invalid-parameter",
        "isv.unheard-of",
        "something.else",
        "isp.-1",
        "Forbidden.AccessDenied.QpsLimitForApi",
        "systemError"
      })
  void aCodeIsShown(String code) {
    assertThat(identifiers("1", "99").code(code)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13900000077",
        "+8613900000077",
        "19950312",
        "11010519491231002X",
        "林夏",
        "lin.xia@example.org",
        "Lin Xia",
        "LinXia",
        "lin.xia",
        "t-g1044qeGEDXTB6NDJOGV4JQCYDGHRBAR",
        "error 13900000077",
        "error.13900000077",
        ""
      })
  void whatHasNotTheFormOfACodeIsMasked(String code) {
    assertThat(identifiers().code(code)).isEqualTo("***");
  }

  @Test
  void whatWasSentIsNoCodeAndNoRequestId() {
    assertThat(identifiers("system-error-text").code("system-error-text")).isEqualTo("***");
    assertThat(identifiers("id-12345678").requestId("id-12345678")).isEqualTo("***");
    assertThat(identifiers("id-1234").requestId("id-1234")).isEqualTo("id-1234");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "202611200930450102130000000A1B2C3D",
        "20261120093045010213000000012345",
        "15rabcdefgh12",
        "5A2C6D1E-0000-0000-0000-000000000000",
        "request-id-of-the-contract",
        "a1b2#7"
      })
  void aRequestIdIsShown(String id) {
    assertThat(identifiers().requestId(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13900000077",
        "id-13900000077",
        "8613900000077.1",
        "11010519491231002X",
        "010-88888888",
        "林夏",
        "lin@example.org",
        "Mark/Token+1",
        "a b"
      })
  void whatHasNotTheFormOfARequestIdIsMasked(String id) {
    assertThat(identifiers().requestId(id)).isEqualTo("***");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "things:read",
        "hire:talent:readonly",
        "contact:user.employee_id:readonly",
        "qyapi_recruitment_plugin",
        "ats_read",
        "Contact.User.mobile"
      })
  void aScopeIsShown(String scope) {
    assertThat(identifiers().isScope(scope)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13900000077",
        "林夏",
        "lin.xia",
        "lin.xia@example.org",
        "hire:13900000077",
        "hire talent",
        "readonly",
        ""
      })
  void whatHasNotTheFormOfAScopeIsNone(String scope) {
    assertThat(identifiers().isScope(scope)).isFalse();
  }

  @Tag("C1")
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "https://open.example.cn/document https://open.example.cn/document",
        "https://open.example.cn/search?log_id=2026A&code=9499&method_id=6953129348127719425"
            + " https://open.example.cn/search?log_id=2026A&code=9499&method_id=6953129348127719425",
        "https://open.example.cn/search?q=13900000077 https://open.example.cn/search",
        "https://open.example.cn/search?q=%E6%9E%97 https://open.example.cn/search",
        "https://open.example.cn/a#lin@example.org https://open.example.cn/a",
        "https://open.example.cn https://open.example.cn",
      })
  void aLinkIsGivenWithoutWhatMayBeAPersons(String address, String given) {
    assertThat(identifiers().link(address)).contains(URI.create(given));
  }

  @Tag("C1")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://open.example.cn/a",
        "https://lin:pass@open.example.cn/a",
        "https://open.example.cn/13900000077",
        "https://open.example.cn/%E6%9E%97",
        "https://localhost/a",
        "javascript:alert(1)",
        "no address",
        ""
      })
  void whatIsNoAddressToOpenIsNotGiven(String address) {
    assertThat(identifiers().link(address)).isEmpty();
  }
}
