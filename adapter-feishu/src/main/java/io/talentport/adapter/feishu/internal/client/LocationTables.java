package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.Location;
import io.talentport.adapter.feishu.internal.mapping.LocationKind;
import io.talentport.adapter.support.coordination.SharedList;
import java.util.List;
import java.util.function.Function;

/** Feishu's locations of each kind, as known by one connection. Thread-safe. */
record LocationTables(LocationTable countries, LocationTable states, LocationTable cities) {

  /**
   * Tables that start empty.
   *
   * @param shared gives the list of a kind shared by the instances
   */
  static LocationTables sharing(Function<LocationKind, SharedList<List<Location>>> shared) {
    return new LocationTables(
        table(LocationKind.COUNTRIES, shared),
        table(LocationKind.STATES, shared),
        table(LocationKind.CITIES, shared));
  }

  private static LocationTable table(
      LocationKind kind, Function<LocationKind, SharedList<List<Location>>> shared) {
    return new LocationTable(kind, shared.apply(kind));
  }

  LocationTable of(LocationKind kind) {
    return switch (kind) {
      case COUNTRIES -> countries;
      case STATES -> states;
      case CITIES -> cities;
    };
  }
}
