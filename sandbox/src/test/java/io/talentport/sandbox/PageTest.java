package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.sandbox.internal.engine.ServedPlatform;
import io.talentport.sandbox.platform.LibraryProvider;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the page for people is made of, and what it asks the control interface for. */
class PageTest {
  private static final String LIST = "{\"biz_code\":\"ddats\",\"size\":1}";
  private static final String FAULT =
      "{\"operation\":\"listJobs\",\"kind\":\"status\",\"status\":503,\"always\":true}";

  private final Sandbox sandbox = Sandbox.builder().platform(new LibraryProvider()).start();
  private final LoopbackClient client = new LoopbackClient(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void thePageAndEverythingThatItLoadsComeFromTheSandbox() throws IOException {
    HttpResponse<String> page = client.get("/_sandbox/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "http", "*");
    assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
    List<String> loaded = matches("(?:src|href)=\"([^\"]+)\"", page.body());
    loaded.add("texts.js");
    assertThat(loaded).contains("page.js", "page.css", "icon.svg");
    for (String file : loaded) {
      HttpResponse<String> response = client.get("/_sandbox/" + file);
      assertThat(response.statusCode()).as(file).isEqualTo(200);
      assertThat(response.body())
          .as(file)
          .doesNotContain("innerHTML", "insertAdjacentHTML", "document.write", "eval(")
          .doesNotContainPattern("(?<!xmlns=\")https?://");
    }
    assertThat(page.body())
        .doesNotContainPattern("<script(?! type=\"module\" src=)|<style| on\\w+=");
    assertThat(sandbox.page()).isEqualTo(URI.create(sandbox.uri() + "/_sandbox/"));
  }

  @Test
  void nothingThatThePageAsksForIsRecorded() throws IOException {
    for (String path :
        List.of("", "page.js", "requests", "faults", "operations", "organizations", "stored")) {
      assertThat(client.get("/_sandbox/" + path).statusCode()).as(path).isEqualTo(200);
    }
    assertThat(sandbox.journal().requests()).isEmpty();
    assertThat(sandbox.journal().counts()).isEmpty();
  }

  @Test
  void requestsComeWithoutWhatTheyCarriedAndOnlyIfThereAreNewOnes() throws IOException {
    String token = client.dingTalkToken();
    client.post(RESUME_LIST + "?access_token=" + token, LIST);
    HttpResponse<String> first = client.get("/_sandbox/requests");

    JsonNode requests = json(first).path("requests");
    assertThat(requests.size()).isEqualTo(2);
    assertThat(requests.get(1).path("operation").asString()).isEqualTo("listResumeRecords");
    assertThat(requests.get(1).path("status").asInt()).isEqualTo(200);
    assertThat(requests.get(1).path("platformCode").asString()).isEqualTo("0");
    assertThat(requests.get(1).path("time").asString()).isNotEmpty();
    assertThat(first.body()).doesNotContain(token).doesNotContain("ddats");

    String since = "/_sandbox/requests?since=" + json(first).path("version").asString();
    assertThat(client.get(since).statusCode()).isEqualTo(204);
    sandbox.journal().failed(2, "a defect");
    JsonNode afterDefect = json(client.get(since));
    assertThat(afterDefect.at("/requests/1/defect").asString()).isEqualTo("a defect");
    sandbox.journal().clear();
    since = "/_sandbox/requests?since=" + afterDefect.path("version").asString();
    assertThat(json(client.get(since)).path("requests").size()).isZero();
  }

  @Test
  void aVersionOfAnotherSandboxIsNone() throws IOException {
    try (Sandbox other = Sandbox.start()) {
      assertThat(client.get("/_sandbox/requests?since=" + other.journal().version()).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void oneRequestComesWithWhatItCarriedMasked() throws IOException {
    String token = client.dingTalkToken();
    client.post(RESUME_LIST + "?access_token=" + token, LIST);

    HttpResponse<String> response = client.get("/_sandbox/journal?sequence=2");

    assertThat(json(response).path("requests").size()).isEqualTo(1);
    assertThat(response.body()).contains("ddats", "\"access_token\":\"***\"").doesNotContain(token);
  }

  @Test
  void everyOperationCanBeChosenWithItsCodes() throws IOException {
    JsonNode operations = json(client.get("/_sandbox/operations")).path("operations");

    Set<String> expected = new TreeSet<>();
    sandbox.organizations().first().platforms().stream()
        .map(ServedPlatform::ids)
        .forEach(expected::addAll);
    Set<String> ids = new TreeSet<>();
    operations.forEach(operation -> ids.add(operation.path("operation").asString()));
    assertThat(ids).isEqualTo(expected).contains("addResume", "listBooks");
    JsonNode addResume = named(operations, "operation", "addResume");
    assertThat(addResume.path("platform").asString()).isEqualTo("dingtalk");
    assertThat(addResume.path("wrapsCodes").asBoolean()).isTrue();
    assertThat(addResume.path("codes").propertyNames())
        .contains("400002")
        .allSatisfy(code -> assertThat(code).doesNotContain("*"));
  }

  @Test
  void faultsAreShownAndSwitchedOffByOperation() throws IOException {
    sandbox.faults().always("listJobs", Fault.status(503));
    sandbox.faults().times("addResume", 2, Fault.empty());
    sandbox.faults().next("addResume", Fault.stall());

    assertThat(json(client.get("/_sandbox/faults")).path("faults").toString())
        .isEqualTo(
            "[{\"operation\":\"addResume\",\"fault\":\"empty\",\"times\":2},"
                + "{\"operation\":\"addResume\",\"fault\":\"stall\",\"times\":1},"
                + "{\"operation\":\"listJobs\",\"fault\":\"status 503\",\"always\":true}]");
    assertThat(client.delete("/_sandbox/faults?operation=addResume").statusCode()).isEqualTo(204);
    assertThat(sandbox.faults().planned()).hasSize(1);
    assertThat(client.delete("/_sandbox/faults?operation=addResumes").statusCode()).isEqualTo(400);
    assertThat(client.delete("/_sandbox/faults").statusCode()).isEqualTo(204);
    assertThat(sandbox.faults().planned()).isEmpty();
  }

  @Test
  void everyCollectionIsShownWithItsNewestRows() throws IOException {
    sandbox.seed().rows("listBooks", "[{\"id\":\"b9\",\"title\":\"<b>\"}]");
    String feishu = "{\"id\":\"t-new\"}";
    sandbox.seed().rows("listTalents", "[" + feishu + "]");
    String call = LoopbackClient.RESUME_ADD + "?access_token=" + client.dingTalkToken();
    client.post(call, VendorExamples.resumeAdd());

    JsonNode collections = json(client.get("/_sandbox/stored")).path("collections");

    JsonNode records = named(collections, "name", "resumeRecords");
    assertThat(records.path("count").asInt()).isEqualTo(251);
    assertThat(records.path("rows").size()).isEqualTo(50);
    assertThat(records.at("/rows/0/resumeId").asString())
        .isEqualTo(sandbox.seed().resumeRecords(250, 1).get(0).resumeId());
    assertThat(named(collections, "name", "listBooks").at("/rows/0/title").asString())
        .isEqualTo("<b>");
    assertThat(named(collections, "name", "listTalents").path("rows").toString())
        .isEqualTo("[" + feishu + "]");
    Set<String> names = new TreeSet<>();
    collections.forEach(one -> names.add(one.path("name").asString()));
    assertThat(names)
        .hasSize(collections.size())
        .contains("talents", "applications", "listJobs", "candidates", "submittedResumes");
  }

  @Test
  void organizationsHaveDataAndSettingsOfTheirOwn() throws IOException {
    sandbox.organization("acme").seed().clear().resumes(3);

    assertThat(json(client.get("/_sandbox/organizations")).path("organizations").toString())
        .isEqualTo("[\"\",\"acme\"]");
    JsonNode collections =
        json(client.get("/_sandbox/stored?organization=acme")).path("collections");
    assertThat(named(collections, "name", "resumeRecords").path("count").asInt()).isEqualTo(3);
    assertThat(client.get("/_sandbox/settings?form=shell&organization=acme").body())
        .contains("-acme");
  }

  @ParameterizedTest
  @EnumSource(SettingsForm.class)
  void settingsComeInEveryForm(SettingsForm form) throws IOException {
    HttpResponse<String> response = client.get("/_sandbox/settings?form=" + form.id());

    assertThat(header(response, "Content-Type")).isEqualTo("text/plain; charset=utf-8");
    assertThat(response.body()).isEqualTo(form.write(sandbox.settings()));
  }

  @Test
  void anUnknownFormOfSettingsIsExplained() throws IOException {
    HttpResponse<String> response = client.get("/_sandbox/settings?form=toml");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asString()).contains("properties, shell or yaml");
  }

  /** As a page does whose host's name was made to lead to the loopback. */
  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""})
  void anotherHostsNameIsRefused(String host) throws IOException {
    for (String path : List.of("/_sandbox/", "/_sandbox/stored", "/_sandbox/settings")) {
      assertThat(statusUnder(host, "GET " + path)).as(path).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LOCALHOST:1", "127.0.0.1:8080", "[::1]:8080"})
  void everyNameOfTheLoopbackIsTaken(String host) throws IOException {
    assertThat(statusUnder(host, "GET /_sandbox/")).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "Origin, https://evil.example",
    "Origin, null",
    "Origin, http://127.0.0.1",
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site"
  })
  void pagesOfOthersSwitchNothingAndReadNothing(String header, String value) throws IOException {
    assertThat(client.post("/_sandbox/faults", FAULT, header, value).statusCode()).isEqualTo(403);
    assertThat(client.post("/_sandbox/reset", "", header, value).statusCode()).isEqualTo(403);
    assertThat(client.get("/_sandbox/stored?organization=made", header, value).statusCode())
        .isEqualTo(403);
    assertThat(sandbox.faults().planned()).isEmpty();
    assertThat(sandbox.organizations().all()).hasSize(1);
  }

  @Test
  void pagesOfOthersMayLinkToThePage() throws IOException {
    assertThat(client.get("/_sandbox/", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(200);
  }

  @Test
  void thePageItselfSwitchesFaults() throws IOException {
    HttpResponse<String> response =
        client.post(
            "/_sandbox/faults",
            FAULT,
            "Origin",
            sandbox.uri().toString(),
            "Sec-Fetch-Site",
            "same-origin");

    assertThat(response.statusCode()).isEqualTo(204);
    assertThat(client.feishuGet("/open-apis/hire/v1/jobs").statusCode()).isEqualTo(503);
  }

  @Test
  void aClosedSandboxIsNotKeptByAPage() throws IOException {
    try (Socket page = new Socket("127.0.0.1", sandbox.uri().getPort())) {
      ask(page, "127.0.0.1", "GET /_sandbox/requests?since=" + sandbox.journal().version());
      assertThat(new String(page.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1))
          .isEqualTo("HTTP/1.1 204");

      sandbox.close();

      page.setSoTimeout(20_000);
      assertThat(isEnded(page)).isTrue();
    }
  }

  @Test
  void everyCollectionAndFaultHasANameInBothLanguages() throws IOException {
    String texts = client.get("/_sandbox/texts.js").body();
    String english = texts.substring(0, texts.indexOf("const zh"));
    String chinese = texts.substring(texts.indexOf("const zh"), texts.indexOf("export"));

    assertThat(keys(chinese)).isEqualTo(keys(english));
    for (FaultKind kind : FaultKind.values()) {
      assertThat(keys(english)).contains(kind.id());
      kind.fields().forEach(field -> assertThat(keys(english)).contains(field.name()));
    }
    assertThat(keys(english)).containsAll(sandbox.seed().kept().keySet());
    Set<String> used = new TreeSet<>(matches("data-(?:text|name)=\"(\\w+)\"", pageHtml()));
    used.addAll(matches("\\btext\\.(\\w+)", client.get("/_sandbox/page.js").body()));
    assertThat(keys(english)).containsAll(used);
  }

  private String pageHtml() throws IOException {
    return client.get("/_sandbox/").body();
  }

  private static Set<String> keys(String script) {
    return new TreeSet<>(matches("[\\s{](\\w+): ", script.replaceAll("'[^']*'|\"[^\"]*\"", "''")));
  }

  private static List<String> matches(String pattern, String text) {
    return new ArrayList<>(
        Pattern.compile(pattern)
            .matcher(text)
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList());
  }

  private static JsonNode named(JsonNode list, String property, String name) {
    for (JsonNode one : list) {
      if (one.path(property).asString().equals(name)) {
        return one;
      }
    }
    throw new AssertionError("no " + name + " in " + list);
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private int statusUnder(String host, String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", sandbox.uri().getPort())) {
      ask(socket, host, request);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      return Integer.parseInt(Objects.requireNonNull(in.readLine()).split(" ")[1]);
    }
  }

  private static boolean isEnded(Socket socket) throws IOException {
    try {
      socket.getInputStream().readAllBytes();
      return true;
    } catch (SocketException reset) {
      return true;
    } catch (SocketTimeoutException open) {
      return false;
    }
  }

  private static void ask(Socket socket, String host, String request) throws IOException {
    socket
        .getOutputStream()
        .write(
            (request + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
  }
}
