package io.talentport.sandbox;

import static io.talentport.sandbox.LoopbackClient.RESUME_LIST;
import static io.talentport.sandbox.LoopbackClient.SOURCES;
import static io.talentport.sandbox.LoopbackClient.TENANT_TOKEN;
import static io.talentport.sandbox.LoopbackClient.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is thrown while a request is answered, its client gets an end. */
@Tag("A2")
@Timeout(60)
class DefectsTest {
  private final FailingClock clock = new FailingClock();

  static Stream<Arguments> throwables() {
    return Stream.of(
        Arguments.of("NoClassDefFoundError", failing(() -> new NoClassDefFoundError("a/B"))),
        Arguments.of("ExceptionInInitializerError", failing(ExceptionInInitializerError::new)),
        Arguments.of("StackOverflowError", failing(StackOverflowError::new)),
        Arguments.of("OutOfMemoryError", failing(() -> new OutOfMemoryError("heap"))),
        Arguments.of("AssertionError", failing(AssertionError::new)),
        Arguments.of("IllegalStateException", failing(IllegalStateException::new)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("throwables")
  void aFailureWhileAnsweringIsA500AndIsInTheJournal(String name, Supplier<Throwable> failure)
      throws IOException {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      LoopbackClient client = new LoopbackClient(sandbox);
      clock.failOnce(failure);

      HttpResponse<String> response = client.feishuTokenCall();

      assertThat(response.statusCode()).isEqualTo(500);
      assertThat(response.body()).contains("The sandbox failed", name);
      RecordedRequest recorded = sandbox.journal().requests("getTenantAccessToken").get(0);
      assertThat(recorded.status()).isEqualTo(500);
      assertThat(recorded.defect()).contains(name);
      assertThat(recorded.toString()).contains("the sandbox failed");
      assertThat(json(client.get("/_sandbox/journal")).at("/requests/0/defect").asString())
          .contains(name);
      assertThat(client.feishuToken()).startsWith("t-");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("throwables")
  void aFailureWhileRecordingIsA500AndIsInTheJournal(String name, Supplier<Throwable> failure)
      throws IOException {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      LoopbackClient client = new LoopbackClient(sandbox);
      clock.failOnce(failure);

      // Nothing of this answer needs the time; its record does.
      HttpResponse<String> response = client.get(SOURCES);

      assertThat(response.statusCode()).isEqualTo(500);
      RecordedRequest recorded = sandbox.journal().requests("listResumeSources").get(0);
      assertThat(recorded.defect()).contains(name);
      assertThat(sandbox.journal().counts()).containsEntry("listResumeSources", 1).hasSize(1);
    }
  }

  @Test
  void manyFailuresLeaveTheServiceAlive() throws IOException {
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start()) {
      LoopbackClient client = new LoopbackClient(sandbox);
      for (int i = 0; i < 50; i++) {
        clock.failOnce(failing(() -> new NoClassDefFoundError("a/B")));
        assertThat(client.feishuTokenCall().statusCode()).isEqualTo(500);
      }

      assertThat(client.dingTalk(RESUME_LIST, "{\"biz_code\":\"ddats\",\"size\":1}").isObject())
          .isTrue();
    }
  }

  @Test
  void aRecordedRequestWithoutADefectHasNone() throws IOException {
    try (Sandbox sandbox = Sandbox.start()) {
      new LoopbackClient(sandbox).get(SOURCES);

      assertThat(sandbox.journal().requests().get(0).defect()).isNull();
    }
  }

  @Test
  void aFailureAfterTheReplyHasBegunEndsTheConnection() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        new GuardedHandler(
            exchange -> {
              exchange.sendResponseHeaders(200, 100);
              try (OutputStream out = exchange.getResponseBody()) {
                out.write(1);
                out.flush();
                throw new StackOverflowError();
              }
            }));
    server.start();
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
              .timeout(Duration.ofSeconds(20))
              .build();

      assertThatExceptionOfType(IOException.class)
          .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
          .isNotInstanceOf(java.net.http.HttpTimeoutException.class);
    } finally {
      server.stop(0);
    }
  }

  /** Jackson 2 and 3 share their annotations: an application's choice may lack what 3 needs. */
  @Test
  void aSandboxWithoutJacksonsAnnotationsServesItsPlatforms() throws Exception {
    URL[] jars = {
      jarOf(Sandbox.class), jarOf(JsonMapper.class), jarOf(JsonParser.class), documents()
    };
    try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(Sandbox.class.getName());
      try (AutoCloseable sandbox = (AutoCloseable) invoke(type, null, "start")) {
        URI uri = (URI) invoke(type, sandbox, "uri");
        HttpRequest request =
            HttpRequest.newBuilder(uri.resolve(TENANT_TOKEN))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .POST(BodyPublishers.ofString("{}"))
                .build();
        HttpClient http = HttpClient.newHttpClient();
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains("\"code\":10003");
        assertThat(send(http, uri.resolve("/_sandbox/journal")).body())
            .contains("getTenantAccessToken");
        // What needs more of Jackson tells so.
        HttpResponse<String> seed = send(http, uri.resolve("/_sandbox/seed"));
        assertThat(seed.statusCode()).isEqualTo(500);
        assertThat(seed.body()).contains("The sandbox failed", "com/fasterxml/jackson");
      }
    }
  }

  private static HttpResponse<String> send(HttpClient http, URI uri) throws Exception {
    return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** The directory or jar with the documents. */
  private static URL documents() throws IOException {
    String path = "io/talentport/specs/feishu-hire/operations.json";
    String found =
        String.valueOf(Sandbox.class.getClassLoader().getResource(path)).replace(path, "");
    return URI.create(found.replaceFirst("^jar:(.*)!/$", "$1")).toURL();
  }

  private static Object invoke(Class<?> type, @Nullable Object target, String name)
      throws ReflectiveOperationException {
    Method method = type.getMethod(name);
    return method.invoke(target);
  }

  private static URL jarOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static Supplier<Throwable> failing(Supplier<Throwable> failure) {
    return failure;
  }

  /** Throws what it is told to, once. */
  private static final class FailingClock extends Clock {
    private volatile @Nullable Supplier<Throwable> failure;

    void failOnce(Supplier<Throwable> next) {
      failure = next;
    }

    @Override
    public Instant instant() {
      Supplier<Throwable> now = failure;
      failure = null;
      if (now != null) {
        thrown(now.get());
      }
      return Instant.parse("2026-11-20T08:00:00Z");
    }

    private static void thrown(Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException("the sandbox asks for instants only");
    }
  }
}
