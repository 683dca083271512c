package io.talentport.sandbox.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.talentport.sandbox.Fault;
import io.talentport.sandbox.ManualClock;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PluggedPlatformTest {
  private static final String BOOKS = "/library/shelves/s1/books";

  private final ManualClock clock = ManualClock.at(Instant.parse("2026-11-20T08:00:00Z"));
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).quota(true).platform(LibraryPlatform::new).start();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void itsSettingsAreThoseOfTheSandboxToo() {
    assertThat(sandbox.settings("library"))
        .containsExactly(Map.entry("talentport.library.base-url", sandbox.uri() + "/library"));
    assertThat(sandbox.settings()).containsKey("talentport.library.base-url").hasSize(10);
  }

  @Test
  void itsRowsArePagedAsItsDocumentSays() throws IOException {
    JsonNode first = json(get(BOOKS)).path("page");

    assertThat(first.path("books").toString())
        .isEqualTo(
            "[{\"id\":\"b1\",\"shelf\":\"s1\",\"kind\":\"novel\"},"
                + "{\"id\":\"b2\",\"shelf\":\"s1\",\"kind\":\"atlas\"}]");
    assertThat(first.path("more").asBoolean()).isTrue();
    JsonNode last =
        json(get(BOOKS + "?from=" + first.path("next").asString().replace("+", "%2B")))
            .path("page");
    assertThat(last.path("books").toString())
        .isEqualTo("[{\"id\":\"b4\",\"shelf\":\"s1\",\"kind\":\"novel\",\"pages\":12}]");
    assertThat(last.path("more").asBoolean(true)).isFalse();
    assertThat(last.has("next")).isFalse();
  }

  @Test
  void anArgumentSelectsTheRowsThatHaveIt() throws IOException {
    assertThat(json(get(BOOKS + "?kind=novel&count=3")).at("/page/books").valueStream())
        .extracting(book -> book.path("id").asString())
        .containsExactly("b1", "b4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?count=0",
        "?count=4",
        "?count=x",
        "?kind=poem",
        "?from=bm90aGluZw==",
      })
  void whatBreaksARuleOfItsDocumentIsRefused(String query) throws IOException {
    HttpResponse<String> refused = get(BOOKS + query);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(json(refused).path("code").asString()).isEqualTo("wrong");
    assertThat(sandbox.journal().executions("listBooks")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}|title is missing",
        "{\"title\":\" \"}|title is missing",
        "{\"title\":\"x\"}|title has not 2 to 5 characters",
        "{\"title\":\"too long\"}|title has not 2 to 5 characters",
        "{\"title\":5}|title is not a string",
        "{\"title\":\"Book\",\"pages\":0}|pages is not a whole number from 1 to 5000",
        "{\"title\":\"Book\",\"pages\":\"9\"}|pages is not a whole number from 1 to 5000",
        "{\"title\":\"Book\",\"weight\":\"9\"}|weight is not a number",
        "{\"title\":\"Book\",\"isbn\":\"abc\"}|isbn does not match [0-9-]+",
        "{\"title\":\"Book\",\"lent\":\"true\"}|lent is not true or false",
        "{\"title\":\"Book\",\"authors\":[]}|authors has not 1 to 2 members",
        "{\"title\":\"Book\",\"authors\":{}}|authors is not a list",
        "{\"title\":\"Book\",\"authors\":[null]}|authors[0] is null",
        "{\"title\":\"Book\",\"authors\":[{\"title\":\"Name\"},{}]}|authors[1].title is missing",
        "[]|body is not a JSON object",
      })
  void bodiesAreCheckedByTheirSchemas(String body, String text) throws IOException {
    HttpResponse<String> refused = post("s1", body);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(json(refused).path("text").asString()).isEqualTo(text);
  }

  @Test
  void whatItWritesIsListedAndCounted() throws IOException {
    String whole =
        "{\"title\":\"Book\",\"pages\":5,\"weight\":0.5,\"isbn\":\"1-2\",\"lent\":true,"
            + "\"authors\":[{\"title\":\"Name\"}],\"unknown\":{}}";

    assertThat(json(post("s3", whole)).path("id").asString()).isEqualTo("new");
    sandbox.faults().next("addBook", Fault.code("wrong"));
    assertThat(json(post("s3", whole)).path("code").asString()).isEqualTo("wrong");
    assertThat(json(post("full", whole)).path("code").asString()).isEqualTo("shelf.full");
    assertThat(json(get("/library/shelves/s3/books")).at("/page/books").size()).isEqualTo(1);

    assertThat(sandbox.journal().executions("addBook")).isEqualTo(1);
    sandbox.reset();
    assertThat(json(get("/library/shelves/s3/books")).at("/page/books").isEmpty()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "addBook|wrong|400|The book is not valid.",
        "listBooks|wrong|422|A value is not valid.",
        "listBooks|shelf.burnt|409|no room",
        "listBooks|unheard.of|422|error",
      })
  void codesComeWithTheirDocumentedStatusAndText(
      String operation, String code, int status, String text) throws IOException {
    sandbox.faults().next(operation, Fault.code(code));

    HttpResponse<String> refused =
        operation.equals("addBook") ? post("s1", "{\"title\":\"Book\"}") : get(BOOKS);

    assertThat(refused.statusCode()).isEqualTo(status);
    assertThat(json(refused).path("code").asString()).isEqualTo(code);
    assertThat(json(refused).path("text").asString()).isEqualTo(text);
  }

  @Test
  void tokensQuotasAndFaultsAreItsOwn() throws IOException {
    String card = card();
    assertThat(send(BOOKS, "other").statusCode()).isEqualTo(401);
    sandbox.faults().next("listBooks", Fault.expiredToken());
    sandbox.faults().next("listBooks", Fault.rateLimited(Duration.ofSeconds(1)));
    sandbox.faults().next("listBooks", Fault.code("wrong", 400));

    assertThat(send(BOOKS, card).statusCode()).isEqualTo(401);
    assertThat(send(BOOKS, card).statusCode()).isEqualTo(429);
    assertThat(send(BOOKS, card).statusCode()).isEqualTo(400);
    assertThat(json(send(BOOKS, card)).path("code").asString()).isEqualTo("slower");
    clock.advance(Duration.ofSeconds(1));
    assertThat(send(BOOKS, card).statusCode()).isEqualTo(200);
    assertThat(sandbox.journal().requests("listBooks"))
        .extracting(request -> request.platformCode())
        .containsExactly("token", "token", "slower", "wrong", "slower", null);
    sandbox.revokeTokens();
    assertThat(send(BOOKS, card).statusCode()).isEqualTo(401);
  }

  @Test
  void faultsThatItCannotHaveAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.faults().next("listBooks", Fault.wrappedCode(1)))
        .withMessageContaining("listBooks");
  }

  @Test
  void pathsAndMethodsThatItDoesNotHaveAreNotServed() throws IOException {
    assertThat(send("/library/shelves", card()).statusCode()).isEqualTo(404);
    assertThat(http(request("/library/token").DELETE()).statusCode()).isEqualTo(405);
  }

  @Test
  void theJournalShowsNoneOfItsSecrets() throws IOException {
    String card = card();
    http(request(BOOKS).header(LibraryPlatform.CARD, card).header("X-Key", "key-0001").GET());

    assertThat(http(request("/_sandbox/journal").GET()).body())
        .contains("listBooks", "borrowCard")
        .doesNotContain(card, "key-0001", "reader-0001");
  }

  @Test
  void rowsCanBeSeededAsJson() throws IOException {
    sandbox.seed().rows("listBooks", "[{\"id\":\"b9\",\"shelf\":\"s9\",\"pages\":1.50}]");

    assertThat(get("/library/shelves/s9/books").body()).contains("\"pages\":1.50");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.seed().rows("listBooks", "{}"))
        .withMessageContaining("listBooks");
  }

  @Test
  void rowsCanBeSeededInEveryListing() throws IOException {
    sandbox.seed().clear().rows("listBooks", List.of(Map.of("id", "b9", "shelf", "s1")));

    assertThat(json(get(BOOKS)).at("/page/books/0/id").asString()).isEqualTo("b9");
    assertThat(sandbox.seed().rows("listBooks")).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> sandbox.seed().rows("addBook", List.of(Map.of())))
        .withMessageContaining("addBook")
        .withMessageContaining("listBooks");
  }

  @Test
  void aPlatformIsFoundByItsServicesFile(@TempDir Path directory) throws IOException {
    Path services = Files.createDirectories(directory.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(PlatformProvider.class.getName()), LibraryProvider.class.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      try (Sandbox found = Sandbox.start()) {
        assertThat(found.settings("library")).isNotEmpty();
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Sandbox.builder().platform(LibraryPlatform::new).start())
          .withMessageContaining("'library'");
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void anOperationWithoutAHandlerIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Sandbox.builder()
                    .platform(environment -> new Unfinished(new LibraryPlatform(environment)))
                    .start())
        .withMessageContaining("borrowCard")
        .withMessageContaining("library");
  }

  private HttpResponse<String> get(String path) throws IOException {
    return send(path, card());
  }

  private HttpResponse<String> post(String shelf, String body) throws IOException {
    return http(
        request("/library/shelves/" + shelf + "/books")
            .header(LibraryPlatform.CARD, card())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  private String card() throws IOException {
    return json(http(request("/library/token?reader=reader-0001").GET())).path("card").asString();
  }

  private HttpResponse<String> send(String path, String card) throws IOException {
    return http(request(path).header(LibraryPlatform.CARD, card).GET());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(sandbox.uri() + path)).timeout(Duration.ofSeconds(20));
  }

  private HttpResponse<String> http(HttpRequest.Builder request) throws IOException {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  private static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  /** A platform that documents more than it does. */
  private record Unfinished(LibraryPlatform finished) implements Platform {
    @Override
    public String id() {
      return finished.id();
    }

    @Override
    public List<Gateway> gateways() {
      return finished.gateways();
    }

    @Override
    public Map<String, Handler> handlers() {
      return Map.of();
    }

    @Override
    public Map<String, String> settings(String baseUrl) {
      return finished.settings(baseUrl);
    }

    @Override
    public void revokeTokens() {
      finished.revokeTokens();
    }
  }
}
