package io.talentport.adapter.support.peer;

import io.talentport.adapter.support.call.ApiOptions;
import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.call.Sharing;
import io.talentport.adapter.support.context.TokenPlacement;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.http.BaseUrl;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.http.ProxyAccess;
import io.talentport.adapter.support.listener.PlatformListeners;
import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenCache;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.ConnectOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A peer, and clients that are connected to it. */
public final class PeerFixture implements AutoCloseable {

  public final Peer peer;
  public final ManualTime time = new ManualTime();
  public PlatformListeners listeners = PlatformListeners.of("peerland", ConnectOptions.none());
  private final Deque<PlatformClient> open = new ArrayDeque<>();

  public PeerFixture() throws IOException {
    this(new Peer());
  }

  public PeerFixture(Peer peer) {
    this.peer = peer;
  }

  public static ConnectionOptions options() {
    return options(Duration.ofSeconds(5), Duration.ofSeconds(30), null, 1_000_000);
  }

  public static ConnectionOptions options(
      Duration read, Duration deadline, @Nullable InetSocketAddress proxy, long largestBody) {
    return new ConnectionOptions(
        Duration.ofSeconds(5),
        read,
        deadline,
        3,
        1000,
        false,
        proxy == null ? null : new ProxyAccess(proxy, null, null),
        largestBody,
        64);
  }

  public PlatformClient client(ConnectionOptions options, TimeSource clock) {
    PlatformClient client =
        new PlatformClient(
            "peerland", options, new PeerEnvelope(), clock, listeners, nothingShared());
    open.push(client);
    return client;
  }

  public static Sharing nothingShared() {
    return Sharing.of(
        ConnectOptions.none(),
        new TokenKey("peerland", "nowhere", "app"),
        SharedStores.of("peerland", ConnectOptions.none(), TimeSource.system()));
  }

  public BaseUrl base() {
    return BaseUrl.of("talentport.peerland.base-url", peer.url());
  }

  /** An API without tokens, whose waits cost no time. */
  public PeerApi api() {
    return api(options());
  }

  public PeerApi api(ConnectionOptions options) {
    return client(options, time).api(PeerApi.SPEC, base());
  }

  /** An API in real time, for what only a real clock can show. */
  public PeerApi realTimeApi(Duration deadline) {
    return client(options(Duration.ofSeconds(60), deadline, null, 1_000_000), TimeSource.system())
        .api(PeerApi.SPEC, base());
  }

  /** An API with tokens in a header and in the query. */
  public PeerApi tokenApi(TokenEndpoint endpoint) {
    return client(options(), time)
        .api(PeerApi.SPEC, base(), ApiOptions.withToken(tokens(endpoint), BOTH));
  }

  public static final TokenPlacement BOTH =
      (head, token) -> head.header("Authorization", "Bearer " + token).query("access_token", token);

  public TokenSource tokens(TokenEndpoint endpoint) {
    return new TokenSource(
        new TokenKey("peerland", peer.url(), "app"),
        TokenCache.inMemory(),
        endpoint,
        Duration.ofMinutes(5),
        time);
  }

  public AccessToken token(String value) {
    return new AccessToken(value, time.now().plus(Duration.ofHours(2)));
  }

  public static ThingsReply.Thing thing(String id) {
    ThingsReply.Thing thing = new ThingsReply.Thing();
    thing.id = id;
    return thing;
  }

  @Override
  public void close() throws IOException {
    for (PlatformClient client : open) {
      client.close();
    }
    peer.close();
  }
}
