package io.talentport.sandbox.internal.state;

import io.talentport.sandbox.data.CandidateData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The candidates of one business; at most one per phone number. Thread-safe. */
public final class Candidates {
  private final Map<String, CandidateData> byId = new LinkedHashMap<>();

  synchronized void put(CandidateData candidate) {
    byId.put(candidate.id(), candidate);
  }

  /** The candidate with this number, or a new one with this id. */
  synchronized CandidateData findOrAdd(String id, String name, @Nullable String phoneNumber) {
    Optional<CandidateData> known =
        phoneNumber == null ? Optional.empty() : Optional.ofNullable(find(phoneNumber));
    CandidateData candidate = known.orElseGet(() -> new CandidateData(id, name, phoneNumber));
    put(candidate);
    return candidate;
  }

  public synchronized @Nullable CandidateData find(String phoneNumber) {
    return byId.values().stream()
        .filter(one -> phoneNumber.equals(one.phoneNumber()))
        .findFirst()
        .orElse(null);
  }

  public synchronized List<CandidateData> all() {
    return List.copyOf(byId.values());
  }
}
