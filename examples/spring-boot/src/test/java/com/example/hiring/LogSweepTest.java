package com.example.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.talentport.core.RecruitingPlatformProvider;
import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** With every logger at TRACE, from the start to the end, no log line has a person or a token. */
@ExtendWith(OutputCaptureExtension.class)
class LogSweepTest {

  private static final String NAME = "Quillonius Marker";
  private static final String MOBILE = "13987650123";
  private static final String EMAIL = "quillonius@marker.example";
  private static final String FILE = "quillonius.pdf";
  private static final String EVENT = "@event@";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{12,}$");

  /**
   * They log what arrives at a server: Tomcat the bytes of every request, whatever the application
   * does with it; the JDK's, in which the sandbox plays the platform, the addresses.
   */
  private static final List<String> SERVERS =
      List.of("org.apache.coyote.http11.Http11InputBuffer ", "com.sun.net.httpserver ");

  private final String platform =
      ServiceLoader.load(RecruitingPlatformProvider.class).findFirst().orElseThrow().id().value();

  /** Makes the next start of an application set its logging up anew. */
  @BeforeEach
  @AfterEach
  void forgetHowOthersLog() {
    LoggingSystem logging = LoggingSystem.get(getClass().getClassLoader());
    logging.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
    logging.cleanUp();
  }

  @Test
  void noPersonAndNoTokenIsLogged(CapturedOutput output) {
    List<String> markers = new ArrayList<>(List.of(NAME, MOBILE, EMAIL, FILE));
    try (Sandbox sandbox = Sandbox.start()) {
      Map<String, String> settings = sandbox.settings(platform);
      settings.forEach(
          (key, value) -> {
            if (key.endsWith("secret")) {
              markers.add(value);
            }
          });
      try (ConfigurableApplicationContext application = start(settings)) {
        use("http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port"));
      }
      sandbox.journal().requests().stream().flatMap(LogSweepTest::tokens).forEach(markers::add);
    }

    List<String> events = Arrays.asList(output.toString().split(EVENT));
    assertThat(events).anyMatch(event -> event.startsWith("io.talentport."));
    assertThat(markers).hasSizeGreaterThan(5);
    assertThat(events)
        .filteredOn(event -> SERVERS.stream().noneMatch(event::startsWith))
        .filteredOn(event -> markers.stream().anyMatch(event::contains))
        .isEmpty();
  }

  private static ConfigurableApplicationContext start(Map<String, String> settings) {
    Map<String, String> properties = new LinkedHashMap<>(settings);
    properties.put("server.port", "0");
    properties.put("logging.level.root", "TRACE");
    properties.put("logging.pattern.console", EVENT + "%logger %level %msg %ex%n");
    return SpringApplication.run(
        HiringApplication.class,
        properties.entrySet().stream()
            .map(property -> "--" + property.getKey() + "=" + property.getValue())
            .toArray(String[]::new));
  }

  private static void use(String address) {
    Map<String, String> person =
        Map.of("name", NAME, "mobile", MOBILE, "email", EMAIL, "channel", "other");
    byte[] document = (NAME + MOBILE).getBytes(StandardCharsets.UTF_8);
    assertThat(Http.post(address + "/submit", person, FILE, document).statusCode()).isEqualTo(302);
    HttpResponse<String> found =
        Http.post(address + "/lookup", Map.of("mobile", MOBILE), "", new byte[0]);
    assertThat(found.statusCode()).isEqualTo(200);
    readOn(address, found.body());
    Http.post(address + "/lookup", Map.of("email", EMAIL), "", new byte[0]);
    Http.post(address + "/lookup", Map.of("mobile", MOBILE + "9"), "", new byte[0]);
    assertThat(Http.get(address + "/resumes").statusCode()).isEqualTo(200);
  }

  /** Opens the candidate's page, and each document on it. */
  private static void readOn(String address, String found) {
    String candidate = links(found, "/candidate").findFirst().orElseThrow();
    HttpResponse<String> page = Http.get(address + candidate);
    assertThat(page.statusCode()).isEqualTo(200);
    List<String> documents = links(page.body(), "/document").toList();
    assertThat(documents).hasSize(page.body().contains(NAME) ? 1 : 0);
    documents.forEach(
        document -> assertThat(Http.get(address + document).body()).isEqualTo(NAME + MOBILE));
  }

  private static Stream<String> links(String page, String path) {
    return Pattern.compile("href=\"(" + path + "[?][^\"]*)\"")
        .matcher(page)
        .results()
        .map(link -> link.group(1));
  }

  /** The tokens of a request, in its headers or in its query. */
  private static Stream<String> tokens(RecordedRequest request) {
    return Stream.of(
            request.header("Authorization").orElse(""),
            request.header("x-acs-dingtalk-access-token").orElse(""),
            request.query().getOrDefault("access_token", ""))
        .map(TOKEN::matcher)
        .filter(Matcher::find)
        .map(Matcher::group);
  }
}
