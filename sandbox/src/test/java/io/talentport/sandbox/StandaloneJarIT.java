package io.talentport.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The standalone jar as its users start it. */
@Timeout(60)
class StandaloneJarIT {
  private static final String READY = "Talentport sandbox ready at ";

  @Tag("S9")
  @Test
  void itAnnouncesItselfServesAndStops() throws IOException, InterruptedException {
    Process process = start("--port", "0", "--resumes", "100000", "--no-quota");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      String ready = Objects.requireNonNull(out.readLine());
      assertThat(ready).matches(READY + "http://127\\.0\\.0\\.1:\\d+");
      String uri = ready.substring(READY.length());
      assertThat(out.readLine()).isEqualTo("Its page, for a browser: " + uri + "/_sandbox/");
      assertThat(get(uri + "/_sandbox/").body()).contains("<script type=\"module\"");
      List<String> settings = linesUntil(out, "export TALENTPORT_FEISHU_APP_SECRET=");
      assertThat(settings)
          .contains(
              "talentport.dingtalk.base-url=" + uri, "export TALENTPORT_FEISHU_BASE_URL=" + uri);
      assertThat(pasted(settings)).contains(uri + " " + uri + " ddats");

      HttpResponse<String> seed = get(uri + "/_sandbox/seed");

      assertThat(seed.statusCode()).isEqualTo(200);
      assertThat(seed.body()).contains("\"resumeCount\":100000");
    } finally {
      process.destroy();
    }
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void anUnknownOptionIsExplained() throws IOException, InterruptedException {
    Process process = start("--bogus");

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(text(process.errorReader(StandardCharsets.UTF_8)))
        .contains("--bogus")
        .contains("--help")
        .doesNotContain("\tat ");
  }

  @Test
  void helpIsGiven() throws IOException, InterruptedException {
    Process process = start("--help");

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(text(process.inputReader(StandardCharsets.UTF_8)))
        .contains("--port", "--resumes", "--no-quota");
  }

  /** What a program sees that is started from a shell into which the lines were pasted. */
  private static String pasted(List<String> settings) throws IOException {
    List<String> lines = settings.stream().filter(line -> line.startsWith("export ")).toList();
    Process shell = new ProcessBuilder("sh").redirectErrorStream(true).start();
    try (BufferedWriter keys = shell.outputWriter(StandardCharsets.UTF_8)) {
      keys.write(String.join("\n", lines) + "\n");
      keys.write(
          "sh -c 'echo $TALENTPORT_DINGTALK_BASE_URL $TALENTPORT_FEISHU_BASE_URL"
              + " $TALENTPORT_DINGTALK_BIZ_CODE'\n");
    }
    return text(shell.inputReader(StandardCharsets.UTF_8));
  }

  private static Process start(String... options) throws IOException {
    Path jar = Path.of(Objects.requireNonNull(System.getProperty("sandbox.standalone.jar")));
    assertThat(Files.exists(jar)).as("%s exists", jar).isTrue();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(jar.toString());
    command.addAll(List.of(options));
    return new ProcessBuilder(command).start();
  }

  private static HttpResponse<String> get(String uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(20)).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }

  private static List<String> linesUntil(BufferedReader out, String start) throws IOException {
    List<String> lines = new ArrayList<>();
    String line = out.readLine();
    while (line != null && !line.startsWith(start)) {
      lines.add(line);
      line = out.readLine();
    }
    return lines;
  }

  private static String text(BufferedReader out) throws IOException {
    try (out) {
      return String.join("\n", out.lines().toList());
    }
  }
}
