package io.talentport.core;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The connections that tenants had before, as long as something is under way on them. Not
 * thread-safe.
 */
final class LetGoConnections {

  private final List<WeakReference<RecruitingPlatform>> connections = new ArrayList<>();

  void add(RecruitingPlatform connection) {
    connections.removeIf(one -> one.get() == null);
    connections.add(new WeakReference<>(connection));
  }

  /** Those still in use, which are no longer kept here. */
  List<RecruitingPlatform> takeAll() {
    List<RecruitingPlatform> inUse =
        connections.stream().map(WeakReference::get).filter(Objects::nonNull).toList();
    connections.clear();
    return inUse;
  }
}
