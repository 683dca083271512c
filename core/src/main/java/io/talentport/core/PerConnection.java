package io.talentport.core;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is had of a tenant's connection, and is found again on another one. Thread-safe. */
final class PerConnection<T> {

  private final Function<RecruitingPlatform, T> find;
  private volatile @Nullable Found<T> latest;

  /** Keeps the connection as long as what was found on it is in use. */
  record Found<T>(RecruitingPlatform connection, T found) {}

  PerConnection(Function<RecruitingPlatform, T> find) {
    this.find = find;
  }

  /** Starts with what was found already. */
  PerConnection(Function<RecruitingPlatform, T> find, RecruitingPlatform connection, T found) {
    this(find);
    this.latest = new Found<>(connection, found);
  }

  /** What is had of this connection; the same object as long as it stays. */
  Found<T> on(RecruitingPlatform connection) {
    Found<T> known = latest;
    if (known == null || known.connection() != connection) {
      known = new Found<>(connection, find.apply(connection));
      latest = known;
    }
    return known;
  }
}
