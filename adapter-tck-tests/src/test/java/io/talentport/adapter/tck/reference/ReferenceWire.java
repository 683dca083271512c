package io.talentport.adapter.tck.reference;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the calls of one platform have in common: where tokens come from, and codes are. */
enum ReferenceWire {
  /** Tokens and codes of DingTalk's legacy API. */
  DINGTALK(
      "dingtalk",
      "/io/talentport/specs/dingtalk-ats.yaml",
      "getToken",
      "access_token",
      "expires_in") {

    @Override
    ReferenceRequest token(ReferenceSettings settings) {
      return ReferenceRequest.empty()
          .asking("appkey", settings.appKey())
          .asking("appsecret", settings.appSecret());
    }

    @Override
    ReferenceRequest authorised(ReferenceRequest request, String token) {
      return request.asking("access_token", token);
    }

    @Override
    String outerCode(JsonNode reply) {
      return reply.path("errcode").asString("");
    }

    @Override
    String innerCode(JsonNode reply) {
      return reply.path("sub_code").asString(outerCode(reply));
    }

    @Override
    boolean blocksByWebPage() {
      return true;
    }
  },

  /** Tokens and codes of Feishu. */
  FEISHU(
      "feishu",
      "/io/talentport/specs/feishu-hire.yaml",
      "getTenantAccessToken",
      "tenant_access_token",
      "expire") {

    @Override
    ReferenceRequest token(ReferenceSettings settings) {
      return ReferenceRequest.of(
          JsonNodeFactory.instance
              .objectNode()
              .put("app_id", settings.appKey())
              .put("app_secret", settings.appSecret()));
    }

    @Override
    ReferenceRequest authorised(ReferenceRequest request, String token) {
      return request.under("Authorization", "Bearer " + token);
    }

    @Override
    String outerCode(JsonNode reply) {
      return reply.path("code").asString("");
    }

    @Override
    String innerCode(JsonNode reply) {
      return outerCode(reply);
    }

    @Override
    boolean blocksByWebPage() {
      return false;
    }
  };

  private final String platform;
  private final String document;
  private final String tokenCall;
  private final String tokenName;
  private final String lifeName;

  ReferenceWire(
      String platform, String document, String tokenCall, String tokenName, String lifeName) {
    this.platform = platform;
    this.document = document;
    this.tokenCall = tokenCall;
    this.tokenName = tokenName;
    this.lifeName = lifeName;
  }

  String platform() {
    return platform;
  }

  /** The resource of the platform's document. */
  String document() {
    return document;
  }

  /** The operation that gives a token. */
  String tokenCall() {
    return tokenCall;
  }

  /** Where its reply has the token. */
  String tokenName() {
    return tokenName;
  }

  /** Where its reply has how long the token lives. */
  String lifeName() {
    return lifeName;
  }

  /** The request for a token. */
  abstract ReferenceRequest token(ReferenceSettings settings);

  /** A request with a token in it. */
  abstract ReferenceRequest authorised(ReferenceRequest request, String token);

  /** The code that each reply has; empty if it has none. */
  abstract String outerCode(JsonNode reply);

  /** The code that decides. */
  abstract String innerCode(JsonNode reply);

  /** Whether a caller who calls too often gets a web page with HTTP 200. */
  abstract boolean blocksByWebPage();
}
