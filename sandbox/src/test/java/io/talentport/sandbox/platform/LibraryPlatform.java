package io.talentport.sandbox.platform;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invented platform, plugged in as strangers do it. */
final class LibraryPlatform implements Platform, Gateway {
  static final String CARD = "X-Card";

  private final Tokens tokens;
  private final Rows rows;

  LibraryPlatform(Environment environment) {
    tokens = new Tokens(environment.clock(), "card-", Duration.ofHours(1), Duration.ofMinutes(1));
    rows = environment.rows();
  }

  @Override
  public String id() {
    return "library";
  }

  @Override
  public List<Gateway> gateways() {
    return List.of(this);
  }

  @Override
  public Map<String, Handler> handlers() {
    return Map.of(
        "borrowCard",
        request -> request.success(Map.of("card", tokens.issue().token())),
        "addBook",
        this::add);
  }

  private Reply add(Request request) {
    if (request.text("shelf").equals("full")) {
      return request.refuse("shelf.full");
    }
    if (request.call().effective()) {
      rows.add("listBooks", Map.of("id", "new", "shelf", request.text("shelf")));
    }
    return request.success(Map.of("id", "new"));
  }

  @Override
  public Map<String, String> settings(String baseUrl) {
    return Map.of("talentport.library.base-url", baseUrl + "/library");
  }

  @Override
  public void revokeTokens() {
    tokens.revoke();
  }

  @Override
  public URL document() {
    return Objects.requireNonNull(LibraryPlatform.class.getResource("library.json"));
  }

  @Override
  public @Nullable Reply authorize(Operation operation, Call call) {
    String card = call.header(CARD);
    return card != null && tokens.isValid(card) ? null : tokenExpired(operation);
  }

  @Override
  public boolean hasTextCodes() {
    return true;
  }

  @Override
  public Reply success(Operation operation, Map<String, ?> payload) {
    return Reply.json(200, "application/json", payload);
  }

  @Override
  public Reply refusal(Operation operation, Refusal refusal) {
    return Reply.json(
        refusal.statusOr(422),
        "application/json",
        Map.of("code", refusal.code(), "text", refusal.message()));
  }
}
