package io.talentport.sandbox.junit5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.talentport.sandbox.RecordedRequest;
import io.talentport.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class SandboxLifecycleTest {
  private static final List<URI> SEEN = new ArrayList<>();

  @Test
  void afterTheLastTestTheSandboxIsClosed() {
    SEEN.clear();

    run(TwoTests.class).assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(SEEN).hasSize(2);
    assertThat(SEEN.get(0)).isEqualTo(SEEN.get(1));
    HttpRequest request = HttpRequest.newBuilder(SEEN.get(0)).build();
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> HttpClient.newHttpClient().send(request, BodyHandlers.discarding()));
  }

  @Test
  void aSubclassInheritsTheSandbox() {
    SEEN.clear();

    run(Subclass.class).assertStatistics(stats -> stats.succeeded(2).failed(0));

    assertThat(SEEN).hasSize(2);
  }

  @Test
  void theQuotaIsEnforcedWhenAsked() {
    run(WithQuota.class).assertStatistics(stats -> stats.succeeded(1).failed(0));
  }

  @Test
  void theExtensionAloneSaysWhatIsMissing() {
    Events containers =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(ExtensionAlone.class))
            .execute()
            .containerEvents();

    assertThat(containers.failed().stream())
        .singleElement()
        .satisfies(event -> assertThat(event.toString()).contains("@RecruitingSandbox"));
  }

  private static Events run(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(testClass))
        .execute()
        .testEvents();
  }

  @RecruitingSandbox
  static class TwoTests {
    @Test
    void one(Sandbox sandbox) {
      SEEN.add(sandbox.uri());
    }

    @Test
    void other(Sandbox sandbox) {
      SEEN.add(sandbox.uri());
    }
  }

  static class Subclass extends TwoTests {}

  @RecruitingSandbox(quota = true)
  static class WithQuota {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void callsBeyondTheQuotaAreRefused(Sandbox sandbox) throws IOException, InterruptedException {
      String token =
          send(to(sandbox, "/gettoken?" + credentials(sandbox)))
              .replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
      for (int i = 0; i < 41; i++) {
        send(
            to(sandbox, "/topapi/ats/plugin/statistics/resume/list?access_token=" + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"biz_code\":\"ddats\",\"size\":1}")));
      }

      assertThat(sandbox.journal().requests("listResumeRecords"))
          .extracting(RecordedRequest::platformCode)
          .containsOnly("0", "90018");
    }

    private static String credentials(Sandbox sandbox) {
      return "appkey="
          + sandbox.settings().get("talentport.dingtalk.app-key")
          + "&appsecret="
          + sandbox.settings().get("talentport.dingtalk.app-secret");
    }

    private static HttpRequest.Builder to(Sandbox sandbox, String path) {
      return HttpRequest.newBuilder(URI.create(sandbox.uri() + path));
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
      return http.send(request.build(), BodyHandlers.ofString()).body();
    }
  }

  @ExtendWith(SandboxExtension.class)
  static class ExtensionAlone {
    @Test
    void neverRuns() {
      assertThat(SEEN).isNull();
    }
  }
}
