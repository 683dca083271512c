package com.example.harbor;

import io.talentport.sandbox.platform.Call;
import io.talentport.sandbox.platform.Environment;
import io.talentport.sandbox.platform.Gateway;
import io.talentport.sandbox.platform.Handler;
import io.talentport.sandbox.platform.Operation;
import io.talentport.sandbox.platform.Platform;
import io.talentport.sandbox.platform.PlatformProvider;
import io.talentport.sandbox.platform.Refusal;
import io.talentport.sandbox.platform.Reply;
import io.talentport.sandbox.platform.RequestIds;
import io.talentport.sandbox.platform.Request;
import io.talentport.sandbox.platform.Tokens;
import java.net.URL;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Harbor in the sandbox, written from Harbor's pages and never from the adapter. */
final class HarborSandbox implements Platform, Gateway {

  private static final String CLIENT_ID = "harbor-client";
  private static final String CLIENT_SECRET = "harbor-secret-of-the-sandbox";
  private static final String JSON = "application/json; charset=utf-8";

  private final Environment environment;
  private final Tokens tokens;

  /** Ids are counted, so that every new sandbox answers alike. */
  private final AtomicInteger created = new AtomicInteger();

  private HarborSandbox(Environment environment) {
    this.environment = environment;
    this.tokens =
        new Tokens(environment.clock(), "hb-", Duration.ofHours(1), Duration.ofMinutes(10));
  }

  /** For {@code ServiceLoader}. */
  public static final class Provider implements PlatformProvider {
    @Override
    public Platform create(Environment environment) {
      return new HarborSandbox(environment);
    }
  }

  @Override
  public String id() {
    return "harbor";
  }

  @Override
  public List<Gateway> gateways() {
    return List.of(this);
  }

  @Override
  public URL document() {
    return HarborSandbox.class.getResource("operations.json");
  }

  /** The listing needs none: it serves its rows. */
  @Override
  public Map<String, Handler> handlers() {
    return Map.of("issueToken", this::token, "createCandidate", this::create);
  }

  private Reply token(Request request) {
    if (!request.text("client_id").equals(CLIENT_ID)
        || !request.text("client_secret").equals(CLIENT_SECRET)) {
      return request.refuse("client_unknown");
    }
    Tokens.Grant grant = tokens.issue();
    return request.success(
        Map.of("access_token", grant.token(), "expires_in", grant.secondsLeft()));
  }

  private Reply create(Request request) {
    boolean effective = request.call().effective();
    String id = "c" + (effective ? created.incrementAndGet() : created.get() + 1);
    if (effective) {
      long now = environment.clock().millis();
      environment
          .rows()
          .add("listCandidates", Map.of("id", id, "created_ms", now, "updated_ms", now));
    }
    return request.success(
        Map.of("candidate_id", id, "profile_url", "https://harbor.example/candidates/" + id));
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    return Map.of(
        "talentport.harbor.base-url", baseUrl,
        "talentport.harbor.client-id", CLIENT_ID,
        "talentport.harbor.client-secret", CLIENT_SECRET);
  }

  @Override
  public void revokeTokens() {
    tokens.revoke();
  }

  @Override
  public Reply authorize(Operation operation, Call call) {
    String token = call.header("Authorization");
    return token != null && tokens.isValid(token.replace("Bearer ", ""))
        ? null
        : tokenExpired(operation);
  }

  @Override
  public Reply success(Operation operation, Map<String, ?> payload) {
    Map<String, Object> body = new LinkedHashMap<>(payload);
    body.put("status", "ok");
    return reply(200, body);
  }

  @Override
  public Reply refusal(Operation operation, Refusal refusal) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("status", refusal.code());
    body.put("message", refusal.message());
    return reply(refusal.statusOr(400), body);
  }

  private static Reply reply(int status, Map<String, Object> body) {
    body.put("trace_id", RequestIds.next());
    return Reply.json(status, JSON, body);
  }

  @Override
  public List<String> codeNames() {
    return List.of("status");
  }

  @Override
  public boolean hasTextCodes() {
    return true;
  }
}
