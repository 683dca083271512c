package io.talentport.sandbox;

import com.lark.oapi.Client;
import com.lark.oapi.core.utils.Jsons;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The vendor's own SDK, as an application sets it up. */
final class FeishuSdk {
  private FeishuSdk() {}

  /** A client that calls the sandbox. */
  static Client client(Sandbox sandbox) {
    return Client.newBuilder(setting(sandbox, "app-id"), setting(sandbox, "app-secret"))
        .openBaseUrl(setting(sandbox, "base-url"))
        // The SDK's cache of tokens is static, so it would bring another sandbox's token here.
        .tokenCache(new NoTokenCache())
        .build();
  }

  static String setting(Sandbox sandbox, String key) {
    return Objects.requireNonNull(sandbox.settings("feishu").get("talentport.feishu." + key));
  }

  /**
   * What the SDK has read, written again by the SDK: a field that it does not know is missing, and
   * a value that is not of its type is another one.
   */
  static JsonNode asRead(Object answer) {
    return JsonMapper.shared().readTree(Jsons.DEFAULT.toJson(answer));
  }
}
