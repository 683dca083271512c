package io.talentport.sandbox;

import io.talentport.sandbox.internal.json.Json;
import io.talentport.sandbox.internal.json.Trees;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A headless Chromium with one page, driven by its DevTools protocol. */
final class Chromium implements AutoCloseable {
  private static final String READY = "DevTools listening on ";
  private static final int PATIENCE_SECONDS = 30;

  private final Path profile;
  private final Process process;
  private final HttpClient http = HttpClient.newHttpClient();
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final WebSocket page;
  private int commands;

  /** The browser's program, if one is on the PATH. */
  static Optional<File> installed() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                    .map(folder -> new File(folder, name)))
        .filter(File::canExecute)
        .findFirst();
  }

  Chromium(File program) {
    try {
      profile = Files.createTempDirectory("talentport-chromium");
      // In a container, where there is neither a sandbox nor much shared memory, it would not
      // start.
      process =
          new ProcessBuilder(
                  program.toString(),
                  "--headless=new",
                  "--no-sandbox",
                  "--disable-dev-shm-usage",
                  "--disable-gpu",
                  "--hide-scrollbars",
                  "--no-first-run",
                  "--remote-debugging-port=0",
                  "--user-data-dir=" + profile,
                  "about:blank")
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      page = http.newWebSocketBuilder().buildAsync(target(), new Messages()).join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    command("Page.enable", Map.of());
    command("Runtime.enable", Map.of());
    command("Log.enable", Map.of());
  }

  private URI target() throws IOException {
    BufferedReader log = process.errorReader(StandardCharsets.UTF_8);
    String line = log.readLine();
    while (line != null && !line.startsWith(READY)) {
      line = log.readLine();
    }
    if (line == null) {
      throw new AssertionError("Chromium did not start");
    }
    Thread rest = new Thread(() -> log.lines().forEach(said -> {}), "chromium-log");
    rest.setDaemon(true);
    rest.start();
    URI browser = URI.create(line.substring(READY.length()));
    HttpRequest newPage =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + browser.getPort() + "/json/new?about:blank"))
            .PUT(BodyPublishers.noBody())
            .build();
    try {
      String made = http.send(newPage, BodyHandlers.ofString()).body();
      return URI.create(Trees.MAPPER.readTree(made).path("webSocketDebuggerUrl").asString());
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  void speaks(String language) {
    command(
        "Emulation.setUserAgentOverride",
        Map.of("userAgent", "Chromium", "acceptLanguage", language));
  }

  void hasSize(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void prefers(String colours) {
    command(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  void open(URI address) {
    command("Page.navigate", Map.of("url", address.toString()));
    until("document.readyState === 'complete' && location.href.startsWith('" + address + "')");
  }

  /** The value of an expression. */
  JsonNode value(String expression) {
    JsonNode result =
        command(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (result.has("exceptionDetails")) {
      throw new AssertionError(expression + ": " + result.path("exceptionDetails"));
    }
    return result.path("result").path("value");
  }

  String text(String selector) {
    return value("document.querySelector('" + selector + "').innerText").asString();
  }

  void click(String selector) {
    until("document.querySelector('" + selector + "')?.checkVisibility()");
    value("document.querySelector('" + selector + "').click()");
  }

  void choose(String id, String option) {
    value(
        "(e => { e.value = '%s'; e.dispatchEvent(new Event('change')); })(document.getElementById('%s'))"
            .formatted(option, id));
  }

  /** Presses a key where the focus is. */
  void press(String key) {
    for (String type : List.of("keyDown", "keyUp")) {
      command("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key));
    }
  }

  /** Waits until an expression is true. */
  void until(String expression) {
    // The page may be exchanged while it is asked.
    value(
        """
        new Promise((yes, no) => {
          const end = performance.now() + 20000;
          const look = () => {
            let is = false;
            try { is = %s; } catch { /* not yet */ }
            if (is) { yes(true); }
            else if (performance.now() > end) { no(new Error('never: ' + document.body.innerText)); }
            else { setTimeout(look, 20); }
          };
          look();
        })
        """
            .formatted(expression));
  }

  /** What the page and the browser complained about since this was asked last. */
  List<String> complaints() {
    command("Runtime.evaluate", Map.of("expression", "0"));
    List<JsonNode> events = messages.stream().toList();
    messages.removeAll(events);
    return events.stream()
        .filter(
            event ->
                event.path("method").asString("").matches("Runtime.exceptionThrown|Log.entryAdded"))
        .map(JsonNode::toString)
        .toList();
  }

  /** Keeps what is seen in target/screenshots. */
  void screenshot(String name) {
    String png = command("Page.captureScreenshot", Map.of("format", "png")).path("data").asString();
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), Base64.getDecoder().decode(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode command(String method, Map<String, Object> parameters) {
    int id = ++commands;
    byte[] json = Json.bytes(Map.of("id", id, "method", method, "params", parameters));
    page.sendText(new String(json, StandardCharsets.UTF_8), true).join();
    List<JsonNode> events = new ArrayList<>();
    try {
      while (true) {
        JsonNode message = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
          throw new AssertionError("Chromium does not answer " + method);
        }
        if (message.path("id").asInt(0) == id) {
          if (message.has("error")) {
            throw new AssertionError(method + ": " + message.path("error"));
          }
          return message.path("result");
        }
        events.add(message);
      }
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    } finally {
      messages.addAll(events);
    }
  }

  @Override
  public void close() {
    page.abort();
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      delete();
    } catch (InterruptedException e) {
      throw new AssertionError("interrupted", e);
    }
  }

  private void delete() {
    try (Stream<Path> files = Files.walk(profile)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    } catch (IOException | UncheckedIOException stillUsedByAChild) {
      profile.toFile().deleteOnExit();
    }
  }

  /** Collects what the browser says. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(Trees.MAPPER.readTree(text.toString()));
        text.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}
