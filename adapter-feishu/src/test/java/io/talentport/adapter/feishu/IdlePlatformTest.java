package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** An application may have connected hundreds of tenants, most of them idle most of the time. */
@Tag("G17")
class IdlePlatformTest {

  private static final int MANY = 300;
  private static final int KIB = 1024;

  private final List<RecruitingPlatform> platforms = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.createContext("/", IdlePlatformTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    platforms.forEach(RecruitingPlatform::close);
    server.stop(0);
  }

  /** Nothing is kept at the server, and no connection at either side. */
  private static void answer(HttpExchange exchange) throws IOException {
    byte[] body =
        ("{\"code\":0,\"msg\":\"ok\",\"tenant_access_token\":\"t-1\",\"expire\":7200,"
                + "\"data\":{\"items\":[],\"has_more\":false}}")
            .getBytes(StandardCharsets.UTF_8);
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.getResponseHeaders().add("Connection", "close");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private RecruitingPlatform connected(int tenant) {
    return RecruitingPlatform.connect(
        Map.of(
            "talentport.platform",
            "feishu",
            "talentport.feishu.app-id",
            "cli_" + tenant,
            "talentport.feishu.app-secret",
            "secret-" + tenant,
            "talentport.feishu.base-url",
            "http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private static void call(RecruitingPlatform platform) {
    assertThat(platform.port(ResumeSources.class).list(PageRequest.first()).stream()).isEmpty();
  }

  @Test
  void anIdlePlatformTakesLittleMemoryAndNoThread(TestReporter reporter) {
    for (int warm = 0; warm < 20; warm++) {
      try (RecruitingPlatform platform = connected(warm)) {
        call(platform);
      }
    }
    long before = usedHeap();
    for (int tenant = 0; tenant < MANY; tenant++) {
      platforms.add(connected(tenant));
    }
    long afterConnecting = usedHeap();
    platforms.forEach(IdlePlatformTest::call);
    long afterCalling = usedHeap();

    long connected = (afterConnecting - before) / MANY / KIB;
    long called = (afterCalling - before) / MANY / KIB;
    reporter.publishEntry(
        Map.of(
            "KiB per platform before its first call", Long.toString(connected),
            "KiB per platform after its first call", Long.toString(called)));
    assertThat(connected).isLessThanOrEqualTo(40);
    assertThat(called).isLessThanOrEqualTo(80);
    assertThat(Thread.getAllStackTraces().keySet())
        .extracting(Thread::getName)
        .filteredOn(name -> name.startsWith("talentport"))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static long usedHeap() {
    long least = Long.MAX_VALUE;
    for (int collection = 0; collection < 4; collection++) {
      System.gc();
      least = Math.min(least, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }
    return least;
  }
}
