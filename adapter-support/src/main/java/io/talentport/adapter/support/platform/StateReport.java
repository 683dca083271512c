package io.talentport.adapter.support.platform;

import io.talentport.adapter.support.call.PlatformClient;
import io.talentport.adapter.support.token.TokenSource;
import io.talentport.core.OperationState;
import io.talentport.core.PlatformState;
import java.util.Comparator;
import java.util.List;

/**
 * Puts together what the parts of a platform know of themselves; sends nothing. Thread-safe.
 *
 * @param tokens whose token's end is told
 * @param clients the ways to the platform's APIs; each has connections and a retry budget of its
 *     own, of which the sum and the smallest are told
 */
public record StateReport(TokenSource tokens, List<PlatformClient> clients) {

  /** What a platform of one API knows. */
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
