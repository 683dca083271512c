package io.talentport.adapter.dingtalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.talentport.core.RecruitingPlatform;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.UnsupportedCapabilityException;
import io.talentport.core.model.ResumeRecord;
import io.talentport.core.model.ResumeRecordQuery;
import io.talentport.core.paging.Cursor;
import io.talentport.core.paging.Page;
import io.talentport.core.paging.PageRequest;
import io.talentport.core.paging.Paged;
import io.talentport.core.paging.RecordFault;
import io.talentport.core.port.ResumeRecords;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for the listing of records, on either of its two calls. */
@Timeout(60)
class ListingsTest {

  private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

  private final AtomicInteger pages = new AtomicInteger();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private volatile IntFunction<String> reply = number -> page("", true, number);
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    String path = exchange.getRequestURI().getPath();
    String text =
        path.startsWith("/v1.0/oauth2")
            ? "{\"accessToken\":\"t-1\",\"expireIn\":7200,\"access_token\":\"t-1\",\"expires_in\":7200}"
            : reply.apply(pages.incrementAndGet());
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private static String page(String rows, boolean more, int number) {
    return "{\"errcode\":0,\"errmsg\":\"ok\",\"result\":{\"list\":["
        + rows
        + "],\"has_more\":"
        + more
        + ",\"next_cursor\":\""
        + (more ? "c-" + number : "")
        + "\"}}";
  }

  private static String row(int number, int minutesAfterNoon) {
    return "{\"biz_code\":\"ddats\",\"corp_id\":\"ding1\",\"channel\":\"boss\",\"resume_id\":\"r-"
        + number
        + "\",\"candidate_id\":\"c-"
        + number
        + "\",\"gmt_modified_mils\":"
        + NOON.plusSeconds(60L * minutesAfterNoon).toEpochMilli()
        + "}";
  }

  private RecruitingPlatform connect(String... settings) {
    String uri = "http://127.0.0.1:" + server.getAddress().getPort();
    Map<String, String> all =
        new HashMap<>(
            Map.of(
                "talentport.dingtalk.app-key", "key-1",
                "talentport.dingtalk.app-secret", "secret",
                "talentport.dingtalk.base-url", uri,
                "talentport.dingtalk.api-base-url", uri,
                "talentport.dingtalk.quota-share", "1000"));
    for (int i = 0; i < settings.length; i += 2) {
      all.put("talentport.dingtalk." + settings[i], settings[i + 1]);
    }
    return RecruitingPlatform.connect(all);
  }

  private static Paged<ResumeRecord> records(RecruitingPlatform dingtalk, PageRequest from) {
    return dingtalk.port(ResumeRecords.class).list(from);
  }

  @ParameterizedTest
  @Tag("G5")
  @ValueSource(strings = {"plugin", "statistics"})
  void emptyPagesWithoutEndEndTheListing(String call) {
    try (RecruitingPlatform dingtalk = connect("records-operation", call, "max-empty-pages", "4")) {
      assertThatExceptionOfType(MalformedResponseException.class)
          .isThrownBy(() -> records(dingtalk, PageRequest.first()).stream().count())
          .withMessageContaining("more than 4 pages in a row have no record")
          .withMessageContaining("talentport.dingtalk.max-empty-pages")
          .satisfies(ended -> assertThat(ended.cursor()).isPresent());
      assertThat(pages).hasValue(5);
    }
  }

  @Test
  @Tag("B4")
  void aStreamReportsWhatItLeavesOut() {
    reply = number -> page(row(number, 0) + ",{\"channel\":\"marker\"}", number < 3, number);
    try (RecruitingPlatform dingtalk = connect()) {
      List<RecordFault> faults = new ArrayList<>();

      assertThat(
              records(dingtalk, PageRequest.first()).reportingFaultsTo(faults::add).stream()
                  .count())
          .isEqualTo(3);
      assertThat(faults)
          .hasSize(3)
          .allMatch(fault -> fault.index() == 1 && !fault.toString().contains("marker"));
    }
  }

  @Test
  @Tag("G18")
  void aCursorOfAnotherApplicationOrOrganisationIsRefusedBeforeAnyCall() {
    String[] ofOrganisation = {"token-endpoint", "corp", "corp-id", "ding1"};
    try (RecruitingPlatform one = connect();
        RecruitingPlatform otherKey = connect("app-key", "key-2");
        RecruitingPlatform corp = connect(ofOrganisation);
        RecruitingPlatform otherCorp = connect("token-endpoint", "corp", "corp-id", "ding2")) {
      Cursor ofOne = cursor(one);
      Cursor ofCorp = cursor(corp);
      int before = pages.get();

      for (RecruitingPlatform other : List.of(otherKey, corp, otherCorp)) {
        assertThatExceptionOfType(InvalidRequestException.class)
            .isThrownBy(() -> records(other, PageRequest.from(ofOne)))
            .withMessageContaining("of this application");
      }
      for (RecruitingPlatform other : List.of(one, otherCorp)) {
        assertThatExceptionOfType(InvalidRequestException.class)
            .isThrownBy(() -> records(other, PageRequest.from(ofCorp)));
      }
      assertThat(records(corp, PageRequest.from(ofCorp))).isNotNull();
      assertThat(pages).hasValue(before);
    }
  }

  private static Cursor cursor(RecruitingPlatform dingtalk) {
    return Cursor.of(
        records(dingtalk, PageRequest.first())
            .pages()
            .iterator()
            .next()
            .next()
            .orElseThrow()
            .toString());
  }

  @Test
  @Tag("D7")
  void readsEveryRecordToGiveThoseThatWereChangedSince() {
    reply = number -> page(row(1, -9) + "," + row(2, 5) + "," + row(3, 0), number < 3, number);
    try (RecruitingPlatform dingtalk = connect()) {
      ResumeRecords port = dingtalk.port(ResumeRecords.class);
      ResumeRecordQuery since = ResumeRecordQuery.modifiedSince(NOON);

      assertThat(port.list(since, PageRequest.first()).stream().toList())
          .hasSize(6)
          .extracting(record -> record.resumeId().orElseThrow().value())
          .containsOnly("r-2", "r-3");
      assertThat(pages).hasValue(3);
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(() -> port.list(since.includingContacts(), PageRequest.first()));
      assertThatExceptionOfType(UnsupportedCapabilityException.class)
          .isThrownBy(
              () -> port.list(ResumeRecordQuery.updatedBetween(NOON, NOON), PageRequest.first()))
          .withMessageContaining("modifiedSince");
    }
  }

  @Test
  @Tag("D7")
  void theLastPageSaysWhereTheNextSynchronisationBegins() {
    reply = number -> page(row(number, 10 * (2 - number)), number < 3, number);
    try (RecruitingPlatform dingtalk = connect()) {
      List<Page<ResumeRecord>> read = new ArrayList<>();
      records(dingtalk, PageRequest.first()).pages().forEach(read::add);

      assertThat(read).hasSize(3);
      assertThat(read.get(2).next()).isEmpty();
      assertThat(read.get(2).watermark()).hasValue(NOON.plusSeconds(600));
    }
  }

  @Test
  @Tag("D7")
  void aTimeThatIsYetToComeDoesNotHoldTheNextSynchronisationBack() {
    reply = number -> page(row(1, 60 * 24 * 365 * 50), false, number);
    Instant before = Instant.now();
    try (RecruitingPlatform dingtalk = connect()) {
      assertThat(
              records(dingtalk, PageRequest.first())
                  .pages()
                  .iterator()
                  .next()
                  .watermark()
                  .orElseThrow())
          .isBetween(before.minusSeconds(5), Instant.now().plusSeconds(5));
    }
  }
}
