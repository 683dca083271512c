package io.talentport.adapter.feishu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.talentport.core.RecruitingPlatforms;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.port.ResumeSources;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** What a registry with hundreds of tenants costs, most of them idle most of the time. */
class TenantsMemoryTest {

  private static final int MANY = 500;

  private final RecruitingPlatforms platforms = RecruitingPlatforms.create();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.createContext("/", TenantsMemoryTest::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    platforms.close();
    server.stop(0);
  }

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

  private void put(String tenant) {
    platforms.put(
        tenant,
        Map.of(
            "talentport.platform",
            "feishu",
            "talentport.feishu.app-id",
            "cli_" + tenant,
            "talentport.feishu.app-secret",
            "secret-of-" + tenant,
            "talentport.feishu.base-url",
            "http://127.0.0.1:" + server.getAddress().getPort()));
  }

  private void call(String tenant) {
    ResumeSources sources = platforms.platform(tenant).port(ResumeSources.class);
    assertThat(sources.list(PageRequest.first()).stream()).isEmpty();
  }

  @Test
  void anIdleTenantTakesLittleMemoryAndNoThread(TestReporter reporter) {
    for (int warm = 0; warm < 20; warm++) {
      put("warm-" + warm);
      call("warm-" + warm);
      platforms.remove("warm-" + warm);
    }
    Set<Thread> threads = ownThreads();
    long before = usedHeap();
    for (int tenant = 0; tenant < MANY; tenant++) {
      put("tenant-" + tenant);
    }
    long afterPutting = usedHeap();
    platforms.tenants().forEach(this::call);
    long afterCalling = usedHeap();

    double put = kibPerTenant(afterPutting - before);
    double called = kibPerTenant(afterCalling - before);
    reporter.publishEntry(
        Map.of(
            "KiB per tenant that was put", String.format("%.1f", put),
            "KiB per tenant after its first call", String.format("%.1f", called)));
    assertThat(put).isLessThan(4);
    assertThat(called).isLessThan(36);
    assertThat(ownThreads()).hasSizeLessThanOrEqualTo(Math.max(1, threads.size()));
  }

  private static double kibPerTenant(long bytes) {
    return bytes / 1024.0 / MANY;
  }

  private static Set<Thread> ownThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("talentport"))
        .collect(Collectors.toSet());
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
