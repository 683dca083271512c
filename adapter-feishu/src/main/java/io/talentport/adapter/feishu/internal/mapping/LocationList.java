package io.talentport.adapter.feishu.internal.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Feishu's locations of one kind, as far as they are known. Only a list without a gap proves that
 * no location, or only one, has a name. Immutable and thread-safe.
 */
public final class LocationList {

  private final Map<String, List<Location>> byName = new HashMap<>();
  private final Map<String, String> nameByCode = new HashMap<>();
  private final @Nullable String gap;

  private LocationList(List<Location> locations, @Nullable String gap) {
    this.gap = gap;
    // Rows that move during paging come twice, but are one location.
    for (Location location : new LinkedHashSet<>(locations)) {
      location
          .names()
          .forEach(name -> byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(location));
      if (location.code() != null && location.name() != null) {
        nameByCode.put(location.code(), location.name());
      }
    }
  }

  /** A complete list. */
  public static LocationList complete(List<Location> locations) {
    return new LocationList(locations, null);
  }

  /**
   * An unknown list, which proves nothing.
   *
   * @param gap why, as a sentence without its end
   */
  public static LocationList unknown(String gap) {
    return new LocationList(List.of(), gap);
  }

  /** Why this list proves nothing; absent if it does. */
  Optional<String> gap() {
    return Optional.ofNullable(gap);
  }

  /** Those with exactly this name in one of the languages. */
  List<Location> named(String name) {
    return byName.getOrDefault(name, List.of());
  }

  /** The name of the location with this code; absent if it is unknown. */
  Optional<String> nameOf(@Nullable String code) {
    return Optional.ofNullable(code).map(nameByCode::get).filter(Objects::nonNull);
  }
}
