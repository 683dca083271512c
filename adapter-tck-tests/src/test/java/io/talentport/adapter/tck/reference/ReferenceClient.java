package io.talentport.adapter.tck.reference;

import io.talentport.adapter.tck.internal.spec.Category;
import io.talentport.adapter.tck.internal.spec.ErrorCode;
import io.talentport.adapter.tck.internal.spec.Spec;
import io.talentport.adapter.tck.internal.spec.SpecCall;
import io.talentport.core.ConnectOptions;
import io.talentport.core.OperationState;
import io.talentport.core.PlatformId;
import io.talentport.core.PlatformState;
import io.talentport.core.error.AuthenticationFailedException;
import io.talentport.core.error.ConfigurationException;
import io.talentport.core.error.ConflictException;
import io.talentport.core.error.ErrorDetails;
import io.talentport.core.error.InvalidRequestException;
import io.talentport.core.error.MalformedResponseException;
import io.talentport.core.error.NotFoundException;
import io.talentport.core.error.OutcomeUnknownException;
import io.talentport.core.error.PermissionDeniedException;
import io.talentport.core.error.PlatformTimeoutException;
import io.talentport.core.error.PlatformUnavailableException;
import io.talentport.core.error.RateLimitedException;
import io.talentport.core.error.RecruitingException;
import io.talentport.core.listener.CallOutcome;
import io.talentport.sandbox.ManualClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A platform's calls with the JDK's client alone. Thread-safe. */
final class ReferenceClient {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration BACK_OFF = Duration.ofMillis(200);
  private static final Duration EARLY = Duration.ofMinutes(10);
  private static final Duration LONGEST_LIFE = Duration.ofHours(2);
  private static final Duration BETWEEN_TOKENS = Duration.ofSeconds(1);

  private final ReferenceSettings settings;
  private final ManualClock clock;
  private final Defect defect;
  private final ReferenceWire wire;
  private final Spec spec;
  private final ReferencePace pace;
  private final HttpClient http;
  private final Set<CompletableFuture<?>> underWay = ConcurrentHashMap.newKeySet();
  private @Nullable Token token;
  private Instant fetchedAt = Instant.MIN;
  private final ConnectOptions options;
  private final Map<String, OperationState> states = new ConcurrentHashMap<>();
  private volatile boolean closed;

  ReferenceClient(
      ReferenceWire wire,
      ReferenceSettings settings,
      ConnectOptions options,
      ManualClock clock,
      Defect defect) {
    this.wire = wire;
    this.spec = Spec.of(List.of(wire.document()));
    this.settings = settings;
    this.options = options;
    this.clock = clock;
    this.defect = defect;
    this.pace = new ReferencePace(wire, settings, clock);
    this.http = connect();
  }

  private HttpClient connect() {
    HttpClient.Builder client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1);
    if (defect != Defect.GOES_AROUND_THE_PROXY) {
      settings.proxy().map(ProxySelector::of).ifPresent(client::proxy);
    }
    return client.build();
  }

  /** A write goes out on a connection of its own, so that none was closed under it. */
  private HttpClient connectionFor(SpecCall call) {
    return call.retrySafe() || defect == Defect.WRITES_ON_ANY_CONNECTION ? http : connect();
  }

  private record Token(String text, Instant end) {
    @Override
    public String toString() {
      return "Token[***]";
    }
  }

  SpecCall operation(String id) {
    return spec.call(id);
  }

  void close() {
    closed = true;
    underWay.forEach(call -> call.cancel(true));
  }

  void ensureOpen() {
    if (closed) {
      throw new ConfigurationException(
          ErrorDetails.of("The platform was closed").remedy("Connect it again.").build());
    }
  }

  /** Whether the platform gives a token. */
  void checkCredentials() {
    token(null);
  }

  /** What is known without a call. */
  PlatformState state() {
    if (defect == Defect.ASKS_FOR_ITS_STATE && !closed) {
      checkCredentials();
    }
    return PlatformState.builder()
        .platform(PlatformId.of(wire.platform()))
        .tenant(options.tenant())
        .closed(closed)
        .tokenExpiresAt(Optional.ofNullable(token).map(Token::end))
        .operations(
            states.values().stream()
                .map(
                    state ->
                        OperationState.builder()
                            .from(state)
                            .closedFor(pace.closedFor(state.operation()))
                            .build())
                .toList())
        .build();
  }

  /** The whole reply of an operation that needs a token. */
  JsonNode call(ReferencePort port, String operation, ReferenceRequest request) {
    SpecCall call = spec.call(operation);
    ReferenceTold told =
        new ReferenceTold(wire, options, call, port.type(), request.shown(), defect);
    try {
      JsonNode reply = call(port, call, request, told);
      note(call, told.ended(null), null);
      return reply;
    } catch (RecruitingException failure) {
      note(call, told.ended(failure), failure);
      throw failure;
    }
  }

  private void note(SpecCall call, CallOutcome outcome, @Nullable RecruitingException failure) {
    states.put(
        call.id(),
        OperationState.builder()
            .operation(call.id())
            .closedFor(Duration.ZERO)
            .lastOutcome(outcome)
            .lastCategory(Optional.ofNullable(failure).map(RecruitingException::category))
            .lastEndedAt(clock.instant())
            .build());
  }

  private Instant end(@Nullable Duration longest) {
    Duration most = settings.callDeadline();
    boolean limits =
        longest != null && longest.compareTo(most) < 0 && defect != Defect.IGNORES_A_VIEWS_LIMIT;
    return clock.instant().plus(limits ? longest : most);
  }

  private JsonNode call(
      ReferencePort port, SpecCall call, ReferenceRequest request, ReferenceTold told) {
    boolean renewed = false;
    boolean throttled = false;
    Instant end = end(port.longest());
    for (int tries = 1; ; tries++) {
      Token current = token(told);
      if (defect != Defect.IGNORES_QUOTAS) {
        try {
          told.waited(pace.enter(call, end));
        } catch (RateLimitedException full) {
          told.rejected(false, full);
          throw full;
        }
      }
      Answer answer = send(call, wire.authorised(request, current.text()), told);
      RecruitingException failure = answer.failure();
      if (failure == null) {
        return answer.reply();
      }
      if (answer.category() == Category.TOKEN && !renewed) {
        drop(current);
        renewed = true;
        told.retry(failure, Duration.ZERO);
        tries--;
        continue;
      }
      if (answer.category() == Category.RATE && defect != Defect.COMES_BACK_AT_ONCE) {
        pace.stayAway(call);
      }
      throttled |= answer.category() == Category.RATE;
      boolean again =
          failure.retryable()
              || defect == Defect.REPEATS_WRITES
              || throttled && defect == Defect.FEELS_SAFE_AFTER_A_REFUSAL;
      boolean late = clock.instant().plus(BACK_OFF).isAfter(end);
      if (late && defect != Defect.FORGETS_ITS_DEADLINE) {
        throw failure;
      }
      if (!again || answer.category() == Category.TOKEN || tries >= settings.maxAttempts()) {
        throw failure;
      }
      told.retry(failure, BACK_OFF);
      clock.advance(BACK_OFF);
    }
  }

  /**
   * A token.
   *
   * @param caller the call that needs it; null for none
   */
  private synchronized Token token(@Nullable ReferenceTold caller) {
    Token kept = token;
    Instant now = clock.instant();
    boolean serves = kept != null && kept.end().isAfter(now);
    if (defect == Defect.FETCHES_A_TOKEN_FOR_EVERY_CALL) {
      serves = false;
    }
    if (kept != null && serves && kept.end().minus(EARLY).isAfter(now)) {
      return kept;
    }
    ensureOpen();
    Instant next = fetchedAt.plus(BETWEEN_TOKENS);
    boolean hurries =
        defect == Defect.FETCHES_TOKENS_WITHOUT_A_PAUSE
            || defect == Defect.FETCHES_A_TOKEN_FOR_EVERY_CALL;
    if (next.isAfter(now) && !hurries) {
      clock.advance(Duration.between(now, next));
      now = next;
    }
    SpecCall call = spec.call(wire.tokenCall());
    ReferenceTold told = new ReferenceTold(wire, options, call, null, settings.appSecret(), defect);
    try {
      Token fetched = fetch(call, now, told);
      note(call, told.ended(null), null);
      (caller == null ? told : caller).tokenRenewed(fetched.end(), null);
      return fetched;
    } catch (RecruitingException failure) {
      note(call, told.ended(failure), failure);
      (caller == null ? told : caller).tokenRenewed(null, failure);
      if (kept != null && serves) {
        return kept;
      }
      throw failure;
    }
  }

  private Token fetch(SpecCall call, Instant now, ReferenceTold told) {
    Answer answer = send(call, wire.token(settings), told);
    RecruitingException failure = answer.failure();
    if (failure != null) {
      throw failure;
    }
    String text = answer.reply().path(wire.tokenName()).asString("");
    if (!text.matches("[\\x21-\\x7e]{1,2048}") && defect != Defect.SENDS_ANY_TOKEN) {
      throw malformed(call, 200);
    }
    fetchedAt = now;
    Token fetched = new Token(text, now.plusSeconds(life(answer.reply().path(wire.lifeName()))));
    token = fetched;
    return fetched;
  }

  private long life(JsonNode seconds) {
    long told = seconds.asString("").matches("\\d{1,18}") ? Long.parseLong(seconds.asString()) : 0;
    if (defect == Defect.ADDS_UP_WHAT_IT_IS_GIVEN) {
      return seconds.asLong(0);
    }
    return defect == Defect.BELIEVES_ANY_LIFE_OF_A_TOKEN
        ? Math.min(told, Duration.ofDays(1).toSeconds())
        : Math.min(told, LONGEST_LIFE.toSeconds());
  }

  private synchronized void drop(Token refused) {
    if (token == refused) {
      token = null;
    }
  }

  /** What came back: a reply, or the failure that it is. */
  private record Answer(
      JsonNode reply, @Nullable RecruitingException failure, @Nullable Category category) {}

  private Answer send(SpecCall call, ReferenceRequest sent, ReferenceTold told) {
    ensureOpen();
    told.attemptStarted();
    Answer answer = send(call, sent);
    told.attemptEnded(answer.failure(), closed);
    return answer;
  }

  private URI address(SpecCall call, ReferenceRequest sent) {
    String path = call.path();
    for (Map.Entry<String, String> value : sent.path().entrySet()) {
      path = path.replace("{" + value.getKey() + "}", encoded(value.getValue()));
    }
    String parameters =
        new TreeMap<>(sent.query())
            .entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    return URI.create(settings.baseUrl() + path + (parameters.isEmpty() ? "" : "?" + parameters));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private Answer send(SpecCall call, ReferenceRequest sent) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address(call, sent));
    sent.headers().forEach(request::header);
    if (defect != Defect.WAITS_FOR_ITS_SELF_CHECK) {
      request.timeout(settings.readTimeout());
    }
    byte[] body = sent.body();
    if (body != null) {
      String type = sent.type();
      request
          .header("Content-Type", type == null ? call.requestMediaType() : type)
          .POST(BodyPublishers.ofByteArray(body));
    }
    CompletableFuture<HttpResponse<InputStream>> underWayHere =
        connectionFor(call).sendAsync(request.build(), BodyHandlers.ofInputStream());
    underWay.add(underWayHere);
    try {
      if (closed) {
        // The request may have arrived, and the platform been closed, before this call was added.
        underWayHere.cancel(true);
        throw new CancellationException();
      }
      HttpResponse<InputStream> response = underWayHere.get();
      if (defect == Defect.ALLOCATES_WHAT_IS_ANNOUNCED) {
        long announced = response.headers().firstValueAsLong("Content-Length").orElse(0);
        return interpret(call, response.statusCode(), bytes(response, new byte[(int) announced]));
      }
      return interpret(call, response.statusCode(), bytes(response));
    } catch (InterruptedException interrupted) {
      underWayHere.cancel(true);
      Thread.currentThread().interrupt();
      return failed(unsure(call, "The thread was interrupted", true, null));
    } catch (CancellationException closedMeanwhile) {
      return failed(unsure(call, "The platform was closed during the call", true, null));
    } catch (ExecutionException wrapped) {
      return failed(broken(call, wrapped.getCause() == null ? wrapped : wrapped.getCause()));
    } catch (IOException cut) {
      return failed(broken(call, cut));
    } finally {
      underWay.remove(underWayHere);
    }
  }

  private byte[] bytes(HttpResponse<InputStream> response) throws IOException {
    boolean zipped = response.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
    try (InputStream raw = response.body();
        InputStream in = zipped ? new GZIPInputStream(raw) : raw) {
      return in.readNBytes(largestBody() + 1);
    }
  }

  private byte[] bytes(HttpResponse<InputStream> response, byte[] announced) throws IOException {
    try (InputStream in = response.body()) {
      return Arrays.copyOf(announced, in.readNBytes(announced, 0, announced.length));
    }
  }

  private int largestBody() {
    return defect == Defect.READS_ANY_BODY ? Integer.MAX_VALUE - 8 : settings.maxBodyBytes();
  }

  private Answer interpret(SpecCall call, int status, byte[] body) {
    JsonNode reply = body.length > largestBody() ? JSON.missingNode() : parsed(body);
    String code = wire.outerCode(reply);
    boolean webPage = new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("<");
    if (webPage && wire.blocksByWebPage() && status >= 200 && status <= 299) {
      return refused(call, status, null, reply, Category.RATE);
    }
    if (defect == Defect.TAKES_NO_PAYLOAD_FOR_SUCCESS && reply.has("result")) {
      return new Answer(reply, null, null);
    }
    if (!code.matches("-?\\d+")) {
      return status >= 200 && status <= 399
          ? failed(
              malformed(
                  call,
                  status,
                  defect == Defect.QUOTES_WHAT_IT_CANNOT_READ
                      ? ": " + new String(body, StandardCharsets.UTF_8)
                      : ""))
          : refused(call, status, null, reply, Category.ofStatus(status));
    }
    if (code.equals("0")) {
      return new Answer(reply, null, null);
    }
    Map<String, ErrorCode> codes = call.errorCodes();
    String inner = wire.innerCode(reply);
    Category category =
        Optional.ofNullable(codes.get(inner))
            .or(() -> Optional.ofNullable(codes.get(code)))
            .map(ErrorCode::category)
            .orElseGet(() -> Category.ofStatus(status));
    return refused(call, status, inner, reply, category);
  }

  private static JsonNode parsed(byte[] body) {
    try {
      return body.length == 0 ? JSON.missingNode() : JSON.readTree(body);
    } catch (JacksonException notJson) {
      return JSON.missingNode();
    }
  }

  private Answer refused(
      SpecCall call, int status, @Nullable String code, JsonNode reply, Category category) {
    ErrorDetails.Builder details =
        about(call, "The platform refused the call")
            .platformCode(code)
            .requestId(reply.path("request_id").asString(null))
            .httpStatus(status);
    if (defect == Defect.SHOWS_THE_PLATFORMS_TEXT) {
      details.platformMessage(reply.path("errmsg").asString(null));
    }
    ErrorDetails facts =
        details.remedy("Check " + ReferenceSettings.PREFIX + "app-secret and the request.").build();
    RecruitingException failure =
        switch (category) {
          case TOKEN, CREDENTIALS, APP_STATE -> new AuthenticationFailedException(facts);
          case PERMISSION, NETWORK_POLICY -> new PermissionDeniedException(facts, call.scopes());
          case RATE, QUOTA -> new RateLimitedException(facts, null);
          case BUSY ->
              call.retrySafe()
                  ? new PlatformUnavailableException(facts)
                  : new OutcomeUnknownException(facts);
          case REQUEST -> new InvalidRequestException(facts);
          case NOT_FOUND -> new NotFoundException(facts);
          case CONFLICT -> new ConflictException(facts);
        };
    if (defect == Defect.THROWS_ONE_EXCEPTION_FOR_ALL) {
      failure = new InvalidRequestException(facts);
    }
    return new Answer(reply, failure, category);
  }

  private static Answer failed(RecruitingException failure) {
    return new Answer(JSON.missingNode(), failure, null);
  }

  RecruitingException malformed(SpecCall call, int status) {
    return malformed(call, status, "");
  }

  private RecruitingException malformed(SpecCall call, int status, String seen) {
    ErrorDetails facts =
        about(call, "The reply cannot be understood" + seen)
            .httpStatus(status)
            .remedy("Look whether it was executed.")
            .build();
    return call.retrySafe()
        ? new MalformedResponseException(facts)
        : new OutcomeUnknownException(facts);
  }

  private RecruitingException broken(SpecCall call, Throwable cause) {
    if (cause instanceof ConnectException) {
      return new PlatformUnavailableException(
          about(call, "No connection could be made")
              .cause(new IOException(cause.getClass().getSimpleName()))
              .remedy("Check the network.")
              .build());
    }
    return unsure(call, "The connection broke", cause instanceof HttpTimeoutException, cause);
  }

  private RecruitingException unsure(
      SpecCall call, String problem, boolean late, @Nullable Throwable cause) {
    ErrorDetails facts =
        about(call, problem)
            .cause(cause == null ? null : new IOException(cause.getClass().getSimpleName()))
            .remedy("Look whether it was executed.")
            .build();
    if (!call.retrySafe()) {
      return new OutcomeUnknownException(facts);
    }
    return late ? new PlatformTimeoutException(facts) : new PlatformUnavailableException(facts);
  }

  private ErrorDetails.Builder about(SpecCall call, String problem) {
    return ErrorDetails.of(problem).platform(wire.platform()).operation(call.id());
  }
}
