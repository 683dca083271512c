package io.talentport.benchmarks.hand;

import io.talentport.benchmarks.hand.DingTalkWire.AddReply;
import io.talentport.benchmarks.hand.DingTalkWire.AddRequest;
import io.talentport.benchmarks.hand.DingTalkWire.Added;
import io.talentport.benchmarks.hand.DingTalkWire.ListReply;
import io.talentport.benchmarks.hand.DingTalkWire.ListRequest;
import io.talentport.benchmarks.hand.DingTalkWire.RecordPage;
import io.talentport.benchmarks.hand.DingTalkWire.TokenReply;
import io.talentport.benchmarks.work.Application;
import io.talentport.core.model.Resume;
import java.io.IOException;
import java.time.Clock;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** DingTalk by hand. Thread-safe. */
public final class HandDingTalk implements AutoCloseable {

  private static final String BIZ_CODE = "ddats";
  private static final ObjectReader TOKEN = HandHttp.JSON.readerFor(TokenReply.class);
  private static final ObjectReader RECORDS = HandHttp.JSON.readerFor(ListReply.class);
  private static final ObjectReader ADDED = HandHttp.JSON.readerFor(AddReply.class);
  private static final ObjectWriter LIST = HandHttp.JSON.writerFor(ListRequest.class);
  private static final ObjectWriter ADD = HandHttp.JSON.writerFor(AddRequest.class);

  private final HandHttp http = new HandHttp();
  private final HandToken token;
  private final Application application;
  private final String server;

  /** Sends nothing. */
  public HandDingTalk(Application application, Clock clock) {
    this.application = application;
    this.server = application.server().toString();
    this.token = new HandToken(clock, this::fetchToken);
  }

  private HandToken.Fetched fetchToken() throws IOException {
    TokenReply reply =
        http.call(
            new HttpGet(
                server
                    + "/gettoken?appkey="
                    + application.dingTalkKey()
                    + "&appsecret="
                    + Application.SECRET),
            TOKEN);
    check(reply.errcode, reply.errmsg);
    return new HandToken.Fetched(present(reply.accessToken), reply.expiresIn);
  }

  /**
   * Lists one page of records.
   *
   * @param cursor null for the first page
   */
  RecordPage records(@Nullable String cursor, int size) throws IOException {
    ListRequest body = new ListRequest();
    body.bizCode = BIZ_CODE;
    body.cursor = cursor;
    body.size = size;
    HttpPost request = post("/topapi/ats/plugin/statistics/resume/list");
    request.setEntity(HandHttp.json(LIST, body));
    ListReply reply = http.call(request, RECORDS);
    check(reply.errcode, reply.errmsg);
    return present(reply.result);
  }

  /** Lists one page as {@link #records} does. */
  public Listed listed(@Nullable String cursor, int size) throws IOException {
    RecordPage page = records(cursor, size);
    return new Listed(present(page.list).size(), page.nextCursor);
  }

  /** How many records a page has, and what comes after it. */
  public record Listed(int count, @Nullable String next) {}

  /** Submits a résumé. */
  Added submit(Resume resume) throws IOException {
    AddRequest body = new AddRequest();
    body.bizCode = BIZ_CODE;
    body.param = DingTalkResume.of(resume);
    HttpPost request = post("/topapi/ats/resume/add");
    request.setEntity(HandHttp.json(ADD, body));
    AddReply reply = http.call(request, ADDED);
    check(reply.errcode, reply.errmsg);
    return present(reply.result);
  }

  private HttpPost post(String path) throws IOException {
    return new HttpPost(server + path + "?access_token=" + token.get());
  }

  private static void check(int code, @Nullable String message) throws IOException {
    if (code != 0) {
      throw new IOException("DingTalk refused the call: " + code + " " + message);
    }
  }

  private static <T> T present(@Nullable T value) throws IOException {
    if (value == null) {
      throw new IOException("DingTalk's reply is incomplete");
    }
    return value;
  }

  @Override
  public void close() {
    http.close();
  }
}
