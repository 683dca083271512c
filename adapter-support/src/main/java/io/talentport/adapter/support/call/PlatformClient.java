package io.talentport.adapter.support.call;

import feign.Feign;
import feign.RequestTemplate;
import feign.Retryer;
import feign.Target;
import io.talentport.adapter.support.context.Attempt;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.context.Upload;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.ConnectionState;
import io.talentport.adapter.support.http.Download;
import io.talentport.adapter.support.http.DownloadFailure;
import io.talentport.adapter.support.http.HttpTransport;
import io.talentport.adapter.support.http.IdleLimit;
import io.talentport.adapter.support.json.Json;
import io.talentport.adapter.support.reply.EnvelopeReader;
import io.talentport.adapter.support.reply.ResponseReader;
import io.talentport.adapter.support.spec.FileBody;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.error.RecruitingException;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The way to one platform: one connection pool, and generated APIs whose every operation is sent
 * through the same pipeline. Thread-safe.
 */
public final class PlatformClient implements AutoCloseable {

  private final String platform;
  private final ConnectionOptions options;
  private final EnvelopeReader<?> envelope;
  private final TimeSource time;
  private final ConnectionState lifetime;
  private final HttpTransport transport;
  private final RetryBudget budget = new RetryBudget();

  /** Makes a client; sends nothing. */
  public PlatformClient(
      String platform, ConnectionOptions options, EnvelopeReader<?> envelope, TimeSource time) {
    this(platform, options, envelope, time, IdleLimit.DEFAULT);
  }

  /** Makes a client with another limit for idle connections. */
  public PlatformClient(
      String platform,
      ConnectionOptions options,
      EnvelopeReader<?> envelope,
      TimeSource time,
      IdleLimit idle) {
    this.platform = platform;
    this.options = options;
    this.envelope = envelope;
    this.lifetime = new ConnectionState(platform);
    this.time = lifetime.during(time);
    this.transport = new HttpTransport(options, time, lifetime, idle);
  }

  /** An API whose operations need no token, such as the one that gives tokens. */
  public <A> A api(Class<A> api, BaseUrl at) {
    return build(api, at, options, null, null, () -> {});
  }

  /** An API whose operations need a token. */
  public <A> A api(Class<A> api, BaseUrl at, TokenSource tokens, TokenPlacement placement) {
    return build(api, at, options, tokens, placement, () -> {});
  }

  /**
   * An API whose operations need a token, and more time than others, such as an upload.
   *
   * @param callDeadline how long one call may take in all
   */
  public <A> A api(
      Class<A> api,
      BaseUrl at,
      TokenSource tokens,
      TokenPlacement placement,
      Duration callDeadline) {
    return build(api, at, options.withCallDeadline(callDeadline), tokens, placement, () -> {});
  }

  /**
   * An API whose every call is checked once more at the last moment, after it has waited for its
   * turn and before it is sent.
   *
   * @param preSendCheck throws what the caller gets where the call must not be sent any more
   */
  public <A> A api(
      Class<A> api,
      BaseUrl at,
      TokenSource tokens,
      TokenPlacement placement,
      Runnable preSendCheck) {
    return build(api, at, options, tokens, placement, preSendCheck);
  }

  /** The time of this connection, whose pauses fail when it is closed. */
  public TimeSource time() {
    return time;
  }

  private <A> A build(
      Class<A> api,
      BaseUrl at,
      ConnectionOptions options,
      @Nullable TokenSource tokens,
      @Nullable TokenPlacement placement,
      Runnable preSendCheck) {
    String name = platform + " " + api.getSimpleName();
    return OnFirstCall.api(
        api,
        () ->
            Proxy.getInvocationHandler(
                Feign.builder()
                    .client(transport)
                    .contract(new SharedContract())
                    .retryer(Retryer.NEVER_RETRY)
                    .encoder(PlatformClient::encode)
                    .responseInterceptor(new ResponseReader<>(envelope))
                    .invocationHandlerFactory(
                        (target, handlers) ->
                            new CallPipeline(
                                platform,
                                name,
                                handlers,
                                options,
                                budget,
                                time,
                                lifetime,
                                tokens,
                                placement,
                                preSendCheck))
                    .target(new Target.HardCodedTarget<>(api, name, at.toString()))));
  }

  private static void encode(Object body, Type type, RequestTemplate template) {
    if (body instanceof FileBody file) {
      SpecOperation spec = template.methodMetadata().method().getAnnotation(SpecOperation.class);
      Attempt.current().send(new Upload(spec.filePart(), file));
    } else {
      template.body(Json.write(body), StandardCharsets.UTF_8);
    }
  }

  /**
   * Receives what is at an address outside of the platform, over connections made and watched as
   * the platform's own are. No credential is sent, no redirection is followed, and nothing is
   * repeated.
   *
   * @param within how long all of it may take
   * @param explain what is thrown if it fails
   */
  public <T> T download(
      URI address,
      Duration within,
      Download.Receiver<T> receiver,
      Function<DownloadFailure, RecruitingException> explain) {
    return transport.download(address, within, receiver, explain);
  }

  /** How far the platform's clock is ahead of this machine's; absent before the first reply. */
  public Optional<Duration> clockSkew() {
    return transport.clockSkew();
  }

  /** The time by the platform's clock; by this machine's before the first reply. */
  public Instant platformTime() {
    return time.now().plus(clockSkew().orElse(Duration.ZERO));
  }

  /** Ends all connections; calls afterwards fail with a clear message. Idempotent. */
  @Override
  public void close() {
    lifetime.end();
    transport.close();
  }
}
