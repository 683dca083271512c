package io.talentport.benchmarks.hand;

import io.talentport.benchmarks.hand.FeishuWire.ApplicationPage;
import io.talentport.benchmarks.hand.FeishuWire.ApplicationsReply;
import io.talentport.benchmarks.hand.FeishuWire.CreateReply;
import io.talentport.benchmarks.hand.FeishuWire.Created;
import io.talentport.benchmarks.hand.FeishuWire.LookUpReply;
import io.talentport.benchmarks.hand.FeishuWire.LookUpRequest;
import io.talentport.benchmarks.hand.FeishuWire.Match;
import io.talentport.benchmarks.hand.FeishuWire.NewTalent;
import io.talentport.benchmarks.hand.FeishuWire.TokenReply;
import io.talentport.benchmarks.hand.FeishuWire.TokenRequest;
import io.talentport.benchmarks.hand.FeishuWire.UploadReply;
import io.talentport.benchmarks.work.Application;
import io.talentport.core.model.Resume;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.entity.mime.MultipartEntityBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;

/** Feishu by hand. Thread-safe. */
final class HandFeishu implements AutoCloseable {

  /** How many numbers Feishu takes in one call. */
  private static final int MOST_NUMBERS = 100;

  private static final ObjectReader TOKEN = HandHttp.JSON.readerFor(TokenReply.class);
  private static final ObjectReader APPLICATIONS = HandHttp.JSON.readerFor(ApplicationsReply.class);
  private static final ObjectReader MATCHES = HandHttp.JSON.readerFor(LookUpReply.class);
  private static final ObjectReader UPLOADED = HandHttp.JSON.readerFor(UploadReply.class);
  private static final ObjectReader CREATED = HandHttp.JSON.readerFor(CreateReply.class);
  private static final ObjectWriter ASK_TOKEN = HandHttp.JSON.writerFor(TokenRequest.class);
  private static final ObjectWriter LOOK_UP = HandHttp.JSON.writerFor(LookUpRequest.class);
  private static final ObjectWriter CREATE = HandHttp.JSON.writerFor(NewTalent.class);

  private final HandHttp http = new HandHttp();
  private final HandToken token;
  private final Application application;
  private final String server;

  /** Sends nothing. */
  HandFeishu(Application application, Clock clock) {
    this.application = application;
    this.server = application.server().toString();
    this.token = new HandToken(clock, this::fetchToken);
  }

  private HandToken.Fetched fetchToken() throws IOException {
    TokenRequest body = new TokenRequest();
    body.appId = application.feishuId();
    body.appSecret = Application.SECRET;
    HttpPost request = new HttpPost(server + "/open-apis/auth/v3/tenant_access_token/internal");
    request.setEntity(HandHttp.json(ASK_TOKEN, body));
    TokenReply reply = http.call(request, TOKEN);
    check(reply.code, reply.msg);
    return new HandToken.Fetched(present(reply.tenantAccessToken), reply.expire);
  }

  /** Lists the first page of a talent's external applications. */
  ApplicationPage applications(String talent, int size) throws IOException {
    HttpGet request =
        authorized(
            new HttpGet(
                server
                    + "/open-apis/hire/v1/external_applications?talent_id="
                    + talent
                    + "&page_size="
                    + size));
    ApplicationsReply reply = http.call(request, APPLICATIONS);
    check(reply.code, reply.msg);
    return present(reply.data);
  }

  /** Looks talents up by mobile numbers of one country. */
  List<Match> lookUp(String country, List<String> numbers) throws IOException {
    List<Match> found = new ArrayList<>(numbers.size());
    for (int from = 0; from < numbers.size(); from += MOST_NUMBERS) {
      LookUpRequest body = new LookUpRequest();
      body.mobileCode = country;
      body.mobileNumberList = numbers.subList(from, Math.min(numbers.size(), from + MOST_NUMBERS));
      HttpPost request = post("/open-apis/hire/v1/talents/batch_get_id");
      request.setEntity(HandHttp.json(LOOK_UP, body));
      LookUpReply reply = http.call(request, MATCHES);
      check(reply.code, reply.msg);
      found.addAll(present(present(reply.data).talentList));
    }
    return found;
  }

  /** Creates a talent, with a document if there is one. */
  Created create(Resume resume) throws IOException {
    NewTalent talent = FeishuTalent.of(resume);
    Path document = resume.file().flatMap(file -> file.path()).orElse(null);
    talent.resumeAttachmentId = document == null ? null : upload(document);
    HttpPost request = post("/open-apis/hire/v1/talents/combined_create");
    request.setEntity(HandHttp.json(CREATE, talent));
    CreateReply reply = http.call(request, CREATED);
    check(reply.code, reply.msg);
    return present(reply.data);
  }

  private String upload(Path document) throws IOException {
    HttpPost request = post("/open-apis/hire/v1/attachments");
    request.setEntity(
        MultipartEntityBuilder.create()
            .addBinaryBody(
                "content",
                document.toFile(),
                ContentType.APPLICATION_PDF,
                document.getFileName().toString())
            .build());
    UploadReply reply = http.call(request, UPLOADED);
    check(reply.code, reply.msg);
    return present(present(reply.data).id);
  }

  private HttpPost post(String path) throws IOException {
    return authorized(new HttpPost(server + path));
  }

  private <R extends HttpRequest> R authorized(R request) throws IOException {
    request.setHeader("Authorization", "Bearer " + token.get());
    return request;
  }

  private static void check(int code, @Nullable String message) throws IOException {
    if (code != 0) {
      throw new IOException("Feishu refused the call: " + code + " " + message);
    }
  }

  private static <T> T present(@Nullable T value) throws IOException {
    if (value == null) {
      throw new IOException("Feishu's reply is incomplete");
    }
    return value;
  }

  @Override
  public void close() {
    http.close();
  }
}
