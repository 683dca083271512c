package io.talentport.adapter.feishu.internal.client;

import io.talentport.adapter.feishu.internal.mapping.LocationKind;

/** Feishu's locations of each kind, as one connection knows them. Thread-safe. */
record LocationTables(LocationTable countries, LocationTable states, LocationTable cities) {

  LocationTables() {
    this(
        new LocationTable(LocationKind.COUNTRIES),
        new LocationTable(LocationKind.STATES),
        new LocationTable(LocationKind.CITIES));
  }

  LocationTable of(LocationKind kind) {
    return switch (kind) {
      case COUNTRIES -> countries;
      case STATES -> states;
      case CITIES -> cities;
    };
  }
}
