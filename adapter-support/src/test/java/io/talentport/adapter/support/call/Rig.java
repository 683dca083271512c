package io.talentport.adapter.support.call;

import io.talentport.adapter.support.time.ManualTime;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.AccessToken;
import io.talentport.adapter.support.token.TokenEndpoint;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.adapter.support.token.TokenStore;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A peer, and clients that are connected to it. */
final class Rig implements AutoCloseable {

  final Peer peer;
  final ManualTime time = new ManualTime();
  private final Deque<PlatformClient> open = new ArrayDeque<>();

  Rig() throws IOException {
    this(new Peer());
  }

  Rig(Peer peer) {
    this.peer = peer;
  }

  static ConnectionOptions options() {
    return options(Duration.ofSeconds(5), Duration.ofSeconds(30), null, 1_000_000);
  }

  static ConnectionOptions options(
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

  PlatformClient client(ConnectionOptions options, TimeSource clock) {
    PlatformClient client = new PlatformClient("peerland", options, new PeerEnvelope(), clock);
    open.push(client);
    return client;
  }

  BaseUrl base() {
    return BaseUrl.of("talentport.peerland.base-url", peer.url());
  }

  /** An API without tokens, whose waits cost no time. */
  PeerApi api() {
    return api(options());
  }

  PeerApi api(ConnectionOptions options) {
    return client(options, time).api(PeerApi.class, base());
  }

  /** An API in real time, for what only a real clock can show. */
  PeerApi realTimeApi(Duration deadline) {
    return client(options(Duration.ofSeconds(60), deadline, null, 1_000_000), TimeSource.system())
        .api(PeerApi.class, base());
  }

  /** An API with tokens in a header and in the query. */
  PeerApi tokenApi(TokenEndpoint endpoint) {
    return client(options(), time).api(PeerApi.class, base(), tokens(endpoint), BOTH);
  }

  static final TokenPlacement BOTH =
      (head, token) -> head.header("Authorization", "Bearer " + token).query("access_token", token);

  TokenSource tokens(TokenEndpoint endpoint) {
    return new TokenSource(
        "peerland",
        new TokenKey(peer.url(), "app"),
        TokenStore.inMemory(),
        endpoint,
        Duration.ofMinutes(5),
        time);
  }

  AccessToken token(String value) {
    return new AccessToken(value, time.now().plus(Duration.ofHours(2)));
  }

  static ThingsReply.Thing thing(String id) {
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
