package io.talentport.adapter.support.call;

import feign.RequestLine;
import io.talentport.adapter.support.coordination.SharedStores;
import io.talentport.adapter.support.http.ConnectionOptions;
import io.talentport.adapter.support.peer.PeerEnvelope;
import io.talentport.adapter.support.peer.PeerFixture;
import io.talentport.adapter.support.peer.ThingsReply;
import io.talentport.adapter.support.spec.SpecApi;
import io.talentport.adapter.support.spec.SpecOperation;
import io.talentport.adapter.support.spec.SpecQuota;
import io.talentport.adapter.support.time.TimeSource;
import io.talentport.adapter.support.token.TokenKey;
import io.talentport.core.ConnectOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Clients of one peer, whose operations have a quota of two calls a second. */
final class QuotaClients implements AutoCloseable {

  interface LimitedApi {

    SpecApi<LimitedApi> SPEC = SpecApi.of(LimitedApi.class).reply(ThingsReply::new).build();

    @SpecOperation(
        id = "twoASecond",
        retrySafe = true,
        quotas = @SpecQuota(permits = 2, period = "PT1S"))
    @RequestLine("GET /limited")
    ThingsReply limited();

    @SpecOperation(
        id = "write",
        retrySafe = false,
        quotas = @SpecQuota(permits = 2, period = "PT1S"))
    @RequestLine("POST /write")
    ThingsReply write();
  }

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  final PeerFixture rig;
  private final Deque<PlatformClient> clients = new ArrayDeque<>();

  QuotaClients() throws IOException {
    this.rig = new PeerFixture();
  }

  /** A client by the fixture's time. */
  PlatformClient client(ConnectOptions options, String application, double share) {
    return client(options, application, share, rig.time);
  }

  PlatformClient client(ConnectOptions options, String application, double share, TimeSource time) {
    PlatformClient client =
        new PlatformClient(
            "peerland",
            new ConnectionOptions(
                PATIENCE, PATIENCE, PATIENCE, 1, share, false, null, 1_000_000, 64),
            new PeerEnvelope(),
            time,
            rig.listeners,
            Sharing.of(
                options,
                new TokenKey("peerland", rig.peer.url(), application),
                SharedStores.of("peerland", options, time)));
    clients.push(client);
    return client;
  }

  LimitedApi api(PlatformClient client) {
    return client.api(LimitedApi.SPEC, rig.base());
  }

  /** How long all calls have waited. */
  Duration waited() {
    return rig.time.pauses().stream().reduce(Duration.ZERO, Duration::plus);
  }

  /** Closes the clients, and not the peer. */
  void closeClients() {
    clients.forEach(PlatformClient::close);
  }

  @Override
  public void close() throws IOException {
    closeClients();
    rig.close();
  }
}
