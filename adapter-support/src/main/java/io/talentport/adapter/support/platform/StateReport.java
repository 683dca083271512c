package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.OperationState;
import io.talentport.core.PlatformState;
import java.util.Comparator;
import java.util.List;

/**
 * Combines the states of a platform's parts; sends nothing. Thread-safe.
 *
 * @param tokens the source whose token's expiry is reported
 * @param clients the clients of the platform's APIs; of their connections the sum is reported, of
 *     their retry budgets the smallest
 */
public record StateReport(TokenSource tokens, List<PlatformClient> clients) {

  /** The state of a platform with one API. */
  public StateReport(TokenSource tokens, PlatformClient client) {
    this(tokens, List.of(client));
  }

  PlatformState addTo(PlatformState.Builder state) {
    return state
        .tokenExpiresAt(tokens.expiresAt())
        .retriesLeft(clients.stream().mapToInt(PlatformClient::retriesLeft).min())
        .connectionsInUse(clients.stream().mapToInt(PlatformClient::connectionsInUse).sum())
        .maxConnections(clients.stream().mapToInt(PlatformClient::maxConnections).sum())
        .operations(
            clients.stream()
                .flatMap(client -> client.operations().stream())
                .sorted(Comparator.comparing(OperationState::operation))
                .toList())
        .build();
  }
}
