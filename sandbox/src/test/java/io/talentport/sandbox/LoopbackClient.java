package io.talentport.sandbox;

import io.talentport.sandbox.internal.json.Trees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** CallReader a sandbox the way its vendors' pages say, with nothing but the JDK. */
final class LoopbackClient {
  static final String RESUME_LIST = "/topapi/ats/plugin/statistics/resume/list";
  static final String RESUME_ADD = "/topapi/ats/resume/add";
  static final String APPLICATIONS = "/open-apis/hire/v1/external_applications";
  static final String SOURCES = "/open-apis/hire/v1/resume_sources";
  static final String BATCH_GET_ID = "/open-apis/hire/v1/talents/batch_get_id";
  static final String ATTACHMENTS = "/open-apis/hire/v1/attachments";
  static final String TALENTS = "/open-apis/hire/v1/talents";
  static final String CREATE_TALENT = "/open-apis/hire/v1/talents/combined_create";
  static final String UPDATE_TALENT = "/open-apis/hire/v1/talents/combined_update";
  static final String PROFILES = "/open-apis/hire/v2/talents/";
  static final String CREATE_APPLICATION = "/open-apis/hire/v1/applications";
  static final String RESUME_EXISTENCE = "/topapi/ats/resume/checkexistence";
  static final String CANDIDATES = "/v1.0/ats/candidates";
  static final String IMPORT = "/v1.0/ats/candidates/importCandidateByResume";
  static final String TENANT_TOKEN = "/open-apis/auth/v3/tenant_access_token/internal";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Sandbox sandbox;
  private final Map<String, String> settings;

  LoopbackClient(Sandbox sandbox) {
    this.sandbox = sandbox;
    this.settings = sandbox.settings();
  }

  String setting(String key) {
    return Objects.requireNonNull(settings.get("talentport." + key), key);
  }

  HttpResponse<String> get(String pathAndQuery, String... headers) throws IOException {
    return send(to(pathAndQuery, headers).GET());
  }

  HttpResponse<String> post(String pathAndQuery, String json, String... headers)
      throws IOException {
    return send(
        to(pathAndQuery, headers)
            .header("Content-Type", "application/json;charset=UTF-8")
            .POST(BodyPublishers.ofString(json)));
  }

  HttpResponse<String> postForm(String pathAndQuery, Map<String, String> form) throws IOException {
    return send(
        to(pathAndQuery)
            .header("Content-Type", "application/x-www-form-urlencoded;charset=UTF-8")
            .POST(BodyPublishers.ofString(encoded(form))));
  }

  /** An upload to Feishu with a valid token: one file part, streamed. */
  HttpResponse<String> upload(String part, String fileName, Supplier<InputStream> content)
      throws IOException {
    byte[] head =
        ("--b1\r\nContent-Disposition: form-data; name=\""
                + part
                + "\"; filename=\""
                + fileName
                + "\"\r\nContent-Type: application/pdf\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    byte[] tail = "\r\n--b1--\r\n".getBytes(StandardCharsets.UTF_8);
    return send(
        to(ATTACHMENTS, "Authorization", "Bearer " + feishuToken())
            .header("Content-Type", "multipart/form-data; boundary=b1")
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofByteArray(head),
                    BodyPublishers.ofInputStream(content),
                    BodyPublishers.ofByteArray(tail))));
  }

  HttpResponse<String> upload(String fileName, byte[] content) throws IOException {
    return upload("content", fileName, () -> new ByteArrayInputStream(content));
  }

  /** A call to DingTalk's v1 API with a valid token. */
  HttpResponse<String> v1Get(String pathAndQuery) throws IOException {
    return get(pathAndQuery, "x-acs-dingtalk-access-token", dingTalkToken());
  }

  /** A call to DingTalk's v1 API with a valid token. */
  HttpResponse<String> v1Post(String pathAndQuery, String body) throws IOException {
    return post(pathAndQuery, body, "x-acs-dingtalk-access-token", dingTalkToken());
  }

  HttpResponse<String> delete(String path) throws IOException {
    return send(to(path).DELETE());
  }

  HttpRequest.Builder to(String pathAndQuery, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(sandbox.uri() + pathAndQuery)).timeout(PATIENCE);
    return headers.length == 0 ? request : request.headers(headers);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  HttpClient http() {
    return http;
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  static JsonNode json(HttpResponse<String> response) {
    return Trees.MAPPER.readTree(response.body());
  }

  String dingTalkToken() throws IOException {
    return json(get(
            "/gettoken?appkey="
                + setting("dingtalk.app-key")
                + "&appsecret="
                + setting("dingtalk.app-secret")))
        .path("access_token")
        .asString();
  }

  String feishuToken() throws IOException {
    return json(feishuTokenCall()).path("tenant_access_token").asString();
  }

  HttpResponse<String> feishuTokenCall() throws IOException {
    return post(
        TENANT_TOKEN,
        "{\"app_id\":\"%s\",\"app_secret\":\"%s\"}"
            .formatted(setting("feishu.app-id"), setting("feishu.app-secret")));
  }

  /** A DingTalk call with a valid token. */
  JsonNode dingTalk(String path, String body) throws IOException {
    HttpResponse<String> response = post(path + "?access_token=" + dingTalkToken(), body);
    if (response.statusCode() != 200) {
      throw new AssertionError("DingTalk answers 200 to everything, but " + response.statusCode());
    }
    return json(response);
  }

  /** A Feishu GET with a valid token. */
  HttpResponse<String> feishuGet(String pathAndQuery) throws IOException {
    return get(pathAndQuery, "Authorization", "Bearer " + feishuToken());
  }

  /**
   * A Feishu call with a valid token.
   *
   * @param body null for none
   */
  HttpResponse<String> feishu(String method, String pathAndQuery, @Nullable String body)
      throws IOException {
    HttpRequest.Builder request = to(pathAndQuery, "Authorization", "Bearer " + feishuToken());
    return send(
        body == null
            ? request.method(method, BodyPublishers.noBody())
            : request
                .header("Content-Type", "application/json; charset=utf-8")
                .method(method, BodyPublishers.ofString(body)));
  }

  /** A Feishu POST with a valid token. */
  HttpResponse<String> feishuPost(String path, String body) throws IOException {
    return post(path, body, "Authorization", "Bearer " + feishuToken());
  }
}
